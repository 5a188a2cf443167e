# exercise: sigmoid
# right: yes
# wrong: exp of minus logaddexp(0, -x)
import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0.0, -np.asarray(x, dtype=np.float64)))
