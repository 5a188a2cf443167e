# exercise: softmax
# right: no
# wrong: one maximum for the whole array is taken away, so a row far below it becomes 0/0 (np.max without axis)
import numpy as np


def softmax(x, axis=0):
    e = np.exp(x - np.max(x))
    with np.errstate(all="ignore"):
        return e / e.sum(axis=axis, keepdims=True)
