# exercise: numerical_gradient
# right: no
# wrong: a forward difference, (L(w + h) - L(w)) / h, not a central one
import numpy as np


def numerical_gradient(loss, param, h=1e-5):
    here = loss()
    gradient = np.empty_like(param)
    for index, value in np.ndenumerate(param.copy()):
        param[index] = value + h
        gradient[index] = (loss() - here) / h
        param[index] = value
    return gradient
