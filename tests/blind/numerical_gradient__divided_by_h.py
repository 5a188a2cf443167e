# exercise: numerical_gradient
# right: no
# wrong: the difference is divided by h and not by the distance 2 h
# lines: 24
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
    for index, value in np.ndenumerate(param.copy()):
        sides = []
        for nudged in (value + h, value - h):
            param[index] = nudged
            sides.append(loss())
        param[index] = value
        gradient[index] = (sides[0] - sides[1]) / h
    return gradient
