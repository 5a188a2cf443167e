# exercise: sigmoid
# right: yes
# wrong: preallocated, the halves filled through a mask
# lines:
import numpy as np


def sigmoid(x):
    """1 / (1 + exp(-x)) for every entry, without overflow.

    x        array of any shape; ints are promoted
    returns  float64 array of the shape of x; no warning, also for entries of ±1000
    """
    x = np.asarray(x, dtype=np.float64)
    out = np.empty(x.shape)
    up = x >= 0
    out[up] = 1 / (1 + np.exp(-x[up]))
    e = np.exp(x[~up])
    out[~up] = e / (1 + e)
    return out
