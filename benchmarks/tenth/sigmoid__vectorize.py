# exercise: sigmoid
# right: no
# wrong: np.vectorize takes the type of the first result for all: if the first entry is very small an int comes back and all others are cut to ints
# lines: 10, 12, 17
import math


def _one(v):
    if v < -700:
        return 0
    if v > 700:
        return 1
    return 1 / (1 + math.exp(-v))


def sigmoid(x):
    return np.vectorize(_one)(x)
