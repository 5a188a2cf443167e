# exercise: sigmoid
# right: no
# wrong: np.vectorize takes the type of its result from the first entry, and the scalar function gives the ints 1 and 0 at the ends, so when the first entry is large all others are cut off to whole numbers.
# name: first-entry-decides-the-dtype
# lines: 11, 13, 21
import math


def scalar_sigmoid(v):
    if v > 700:
        return 1
    if v < -700:
        return 0
    if v >= 0:
        return 1.0 / (1.0 + math.exp(-v))
    e = math.exp(v)
    return e / (1.0 + e)


def sigmoid(x):
    return np.vectorize(scalar_sigmoid)(x)
