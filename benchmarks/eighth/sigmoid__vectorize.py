# exercise: sigmoid
# right: no
# wrong: np.vectorize takes the type of the result from the first entry, so when that one gives the int 0 or 1 all others are cut to ints (and an empty array crashes)
# lines: 8, 11, 13
import math


@np.vectorize
def sigmoid(x):
    if x > 700:
        return 1
    if x < -700:
        return 0
    return 1 / (1 + math.exp(-x))
