# exercise: numerical_gradient
# right: yes
# wrong: nditer with multi_index, restored in a finally block
# lines:
import numpy as np


def numerical_gradient(loss, param, h=1e-5):
    """The gradient of loss() with respect to param, by central differences.

    loss     function without arguments; it reads param
    param    float array of any shape, perhaps a view of another array; it is changed in
             place, and restored bit for bit
    h        the step to each side
    returns  array of the shape of param
    """
    def loss_with(index, value):
        kept = param[index]
        try:
            param[index] = value
            return float(loss())
        finally:
            param[index] = kept

    gradient = np.empty(param.shape)
    walker = np.nditer(gradient, flags=["multi_index", "zerosize_ok"], op_flags=["writeonly"])
    for entry in walker:
        index = walker.multi_index
        value = param[index]
        entry[...] = (loss_with(index, value + h) - loss_with(index, value - h)) / (2 * h)
    return gradient
