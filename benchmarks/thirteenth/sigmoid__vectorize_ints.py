# exercise: sigmoid
# right: no
# wrong: np.vectorize takes the type of the first result, and the cut-offs return the ints 1 and 0, so an array that starts with a large entry comes back as ints
# lines: 11, 13
import math


def sigmoid(x):
    def one(v):
        if v > 700:
            return 1
        if v < -700:
            return 0
        return 1 / (1 + math.exp(-float(v)))

    return np.vectorize(one)(x)
