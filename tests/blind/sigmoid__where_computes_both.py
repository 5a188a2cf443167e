# exercise: sigmoid
# right: no
# wrong: np.where computes both halves everywhere, so the exponential overflows and NumPy warns
# lines: 15
import numpy as np


def sigmoid(x):
    """1 / (1 + exp(-x)) for every entry, without overflow.

    x        array of any shape; ints are promoted
    returns  float64 array of the shape of x; no warning, also for entries of ±1000
    """
    x = np.asarray(x, dtype=float)
    return np.where(x >= 0, 1 / (1 + np.exp(-x)), np.exp(x) / (1 + np.exp(x)))
