# exercise: numerical_gradient
# right: no
# wrong: loops over exactly two axes, so arrays with one or three axes fail to unpack (rows, cols = param.shape)
import numpy as np


def numerical_gradient(loss, param, h=1e-5):
    rows, cols = param.shape
    gradient = np.zeros((rows, cols))
    for i in range(rows):
        for j in range(cols):
            old = param[i, j]
            param[i, j] = old + h
            a = loss()
            param[i, j] = old - h
            b = loss()
            param[i, j] = old
            gradient[i, j] = (a - b) / (2 * h)
    return gradient
