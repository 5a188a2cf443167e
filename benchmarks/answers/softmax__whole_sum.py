# exercise: softmax
# right: no
# wrong: divides by the sum over the whole array, not along axis (np.sum without axis)
import numpy as np


def softmax(x, axis=0):
    shifted = np.exp(x - np.max(x, axis=axis, keepdims=True))
    return shifted / np.sum(shifted)
