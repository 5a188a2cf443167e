# exercise: numerical_gradient
# right: no
# wrong: the entry is put back by adding h again, which rounding does not undo
# lines: 23
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
    for index in np.ndindex(*param.shape):
        param[index] += h
        up = loss()
        param[index] -= 2 * h
        down = loss()
        param[index] += h
        gradient[index] = (up - down) / (2 * h)
    return gradient
