# exercise: numerical_gradient
# right: no
# wrong: only a step upwards is taken and compared with the loss in the middle
# lines: 17, 24
import numpy as np


def numerical_gradient(loss, param, h=1e-5):
    """The gradient of loss() with respect to param, by central differences.

    loss     function without arguments; it reads param
    param    float array of any shape, perhaps a view of another array; it is changed in
             place, and restored bit for bit
    h        the step to each side
    returns  array of the shape of param
    """
    middle = loss()
    out = np.zeros(param.shape)
    it = np.nditer(param, flags=["multi_index"])
    while not it.finished:
        i = it.multi_index
        before = param[i]
        param[i] = before + h
        out[i] = (loss() - middle) / h
        param[i] = before
        it.iternext()
    return out
