# exercise: numerical_gradient
# right: no
# wrong: the nudged entry is not written back before the next one (it stays at value - h)
import numpy as np


def numerical_gradient(loss, param, h=1e-5):
    gradient = np.zeros_like(param)
    for index in np.ndindex(param.shape):
        value = param[index]
        sides = []
        for step in (h, -h):
            param[index] = value + step
            sides.append(loss())
        gradient[index] = (sides[0] - sides[1]) / (2 * h)
    return gradient
