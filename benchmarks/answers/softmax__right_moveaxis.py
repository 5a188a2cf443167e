# exercise: softmax
# right: yes
# wrong: axis moved to the front, logaddexp.reduce as denominator
import numpy as np


def softmax(x, axis=0):
    front = np.moveaxis(np.asarray(x, dtype=np.float64), axis, 0)
    return np.moveaxis(np.exp(front - np.logaddexp.reduce(front, axis=0)), 0, axis)
