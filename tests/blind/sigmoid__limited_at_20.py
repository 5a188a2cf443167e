# exercise: sigmoid
# right: no
# wrong: entries are cut to ±20, so small values are wrong
# lines: 14
import numpy as np


def sigmoid(x):
    """1 / (1 + exp(-x)) for every entry, without overflow.

    x        array of any shape; ints are promoted
    returns  float64 array of the shape of x; no warning, also for entries of ±1000
    """
    limited = np.minimum(np.maximum(np.asarray(x, float), -20.0), 20.0)
    return np.reciprocal(1.0 + np.exp(-limited))
