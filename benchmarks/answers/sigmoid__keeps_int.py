# exercise: sigmoid
# right: no
# wrong: two: the result is written into an array of x's dtype, so ints are truncated to 0 or 1; the sign of the exponent is missing
import numpy as np


def sigmoid(x):
    out = np.zeros_like(x)
    for index, value in np.ndenumerate(x):
        small = np.exp(-abs(value))
        out[index] = small / (1 + small) if value >= 0 else 1 / (1 + small)
    return out
