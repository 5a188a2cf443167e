# exercise: sigmoid
# right: no
# wrong: exp(-x) overflows with a warning for entries of -1000 (the formula as it stands)
import numpy as np


def sigmoid(x):
    return 1.0 / (1.0 + np.exp(np.negative(x)))
