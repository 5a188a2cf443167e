# exercise: sigmoid
# right: no
# wrong: always uses exp(-|x|), without the case of negative x, so sigmoid(-x) equals sigmoid(x)
import numpy as np


def sigmoid(x):
    return np.reciprocal(1.0 + np.exp(-np.abs(x)))
