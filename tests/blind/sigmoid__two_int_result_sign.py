# exercise: sigmoid
# right: no
# wrong: the result takes over the type of x; for negative numbers the halves are exchanged
# lines: 15, 18
import numpy as np


def sigmoid(x):
    """1 / (1 + exp(-x)) for every entry, without overflow.

    x        array of any shape; ints are promoted
    returns  float64 array of the shape of x; no warning, also for entries of ±1000
    """
    x = np.asarray(x)
    out = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        e = np.exp(-abs(float(x[place])))
        out[place] = 1 / (1 + e) if x[place] >= 0 else 1 - e / (1 + e)
    return out
