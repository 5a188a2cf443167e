# exercise: sigmoid
# right: no
# wrong: x is clipped to ±10 before the exponential, so values further out never come nearer to 0 and 1 than 5e-5
import numpy as np


def sigmoid(x):
    z = np.clip(x, -10, 10)
    return 1 / (1 + np.exp(-z))
