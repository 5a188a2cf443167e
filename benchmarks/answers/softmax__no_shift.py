# exercise: softmax
# right: no
# wrong: the largest score is not taken away first, exp overflows for scores of 1000
import numpy as np


def softmax(x, axis=0):
    numerators = np.exp(np.asarray(x, dtype=float))
    return numerators / numerators.sum(axis=axis, keepdims=True)
