# exercise: sigmoid
# right: no
# wrong: (1 + tanh(x)) / 2 without halving x, twice too steep
import numpy as np


def sigmoid(x):
    return (np.tanh(np.asarray(x, dtype=np.float64)) + 1) / 2
