"""Right answer to numerical_gradient, as a learner would write it. No cases, no mistakes."""

import numpy as np


def numerical_gradient(loss, param, h=1e-5):
    """The gradient of loss() at param by central differences, one entry at a time.

    loss: a function without arguments that reads param. param: a float array of any shape; it
    is changed in place while measuring, and the same as before, bit for bit, afterwards.
    """
    gradient = np.zeros_like(param)
    for index in np.ndindex(param.shape):
        original = param[index]
        param[index] = original + h
        above = loss()
        param[index] = original - h
        below = loss()
        param[index] = original
        gradient[index] = (above - below) / (2 * h)
    return gradient
