# exercise: sigmoid
# right: no
# wrong: np.vectorize takes the dtype from the first entry; where that one is very large or very small the int 1 or 0 makes all entries ints.
# lines: 10, 12, 17
import math


def _sigmoid(z):
    if z > 700:
        return 1
    if z < -700:
        return 0
    return 1 / (1 + math.exp(-z))


def sigmoid(x):
    return np.vectorize(_sigmoid)(np.asarray(x, dtype=float))
