# exercise: softmax
# right: no
# wrong: takes the maximum off in place, so the caller's scores are moved (x -=)
import numpy as np


def softmax(x, axis=0):
    if x.dtype.kind == "i":
        x = x.astype(float)
    x -= np.amax(x, axis=axis, keepdims=True)
    return np.exp(x) / np.exp(x).sum(axis=axis, keepdims=True)
