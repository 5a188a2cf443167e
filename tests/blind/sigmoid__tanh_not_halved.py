# exercise: sigmoid
# right: no
# wrong: tanh is taken of x and not of x / 2
# lines: 14
import numpy as np


def sigmoid(x):
    """1 / (1 + exp(-x)) for every entry, without overflow.

    x        array of any shape; ints are promoted
    returns  float64 array of the shape of x; no warning, also for entries of ±1000
    """
    return 0.5 * (np.tanh(np.asarray(x, dtype=float)) + 1)
