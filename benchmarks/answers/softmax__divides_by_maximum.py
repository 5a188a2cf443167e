# exercise: softmax
# right: no
# wrong: divides the scores by the largest one in place of subtracting it
import numpy as np


def softmax(x, axis=0):
    x = np.asarray(x, dtype=float)
    largest = np.abs(x).max(axis=axis, keepdims=True)
    e = np.exp(x / np.where(largest == 0, 1, largest))
    return e / np.sum(e, axis=axis, keepdims=True)
