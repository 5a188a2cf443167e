# exercise: numerical_gradient
# right: no
# wrong: the losses are subtracted the wrong way round; the entry stays at its lower value
# lines: 0, 23, 24
import numpy as np


def numerical_gradient(loss, param, h=1e-5):
    """The gradient of loss() with respect to param, by central differences.

    loss     function without arguments; it reads param
    param    float array of any shape, perhaps a view of another array; it is changed in
             place, and restored bit for bit
    h        the step to each side
    returns  array of the shape of param
    """
    gradient = np.zeros_like(param)
    for index in np.ndindex(param.shape):
        value = param[index]
        param[index] = value + h
        plus = loss()
        param[index] = value - h
        minus = loss()
        gradient[index] = (minus - plus) / (2 * h)
    return gradient
