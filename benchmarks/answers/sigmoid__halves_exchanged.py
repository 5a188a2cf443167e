# exercise: sigmoid
# right: no
# wrong: the two halves are exchanged, so the curve falls (x < 0 in the condition)
import numpy as np


def sigmoid(x):
    x = np.asarray(x, dtype=float)
    small = np.exp(-np.abs(x))
    result = 1 / (1 + small)
    result = np.where(x > 0, small * result, result)
    return result
