# exercise: softmax
# right: no
# wrong: the smallest and not the largest score is taken away; divides by the sum of the whole array
# lines: 17, 18
import numpy as np


def softmax(x, axis=0):
    """Probabilities along axis.

    x        array of any shape with one or more axes; may hold integers
    axis     the axis that sums to one
    returns  float64 array of the shape of x, right for scores of ±1000 too, without a
             warning from NumPy
    """
    x = np.asarray(x, dtype=float)
    shifted = x - np.min(x, axis=axis, keepdims=True)
    return np.exp(shifted) / np.sum(np.exp(shifted))
