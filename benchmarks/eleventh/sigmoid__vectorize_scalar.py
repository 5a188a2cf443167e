# exercise: sigmoid
# right: no
# wrong: the helper returns an int 0 or 1 for large entries, and np.vectorize takes the result dtype from the first entry, so a first entry beyond 700 turns all into ints; an empty array crashes
# lines: 10, 12, 17
import math


def _one(v):
    if v > 700:
        return 1
    if v < -700:
        return 0
    return 1.0 / (1.0 + math.exp(-v))


def sigmoid(x):
    return np.vectorize(_one)(x)
