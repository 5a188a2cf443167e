# exercise: numerical_gradient
# right: no
# wrong: for views and transposed arrays ravel() makes a copy, so the nudges never reach param (flat = param.ravel())
import numpy as np


def numerical_gradient(loss, param, h=1e-5):
    flat = param.ravel()
    gradient = np.zeros(flat.size)
    for k in range(flat.size):
        saved = flat[k]
        flat[k] = saved + h
        plus = loss()
        flat[k] = saved - h
        minus = loss()
        flat[k] = saved
        gradient[k] = (plus - minus) / (2 * h)
    return gradient.reshape(param.shape)
