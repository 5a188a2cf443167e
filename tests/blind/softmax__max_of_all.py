# exercise: softmax
# right: no
# wrong: the largest of the whole array is taken away, so that low rows become 0/0
# lines: 16
import numpy as np


def softmax(x, axis=0):
    """Probabilities along axis.

    x        array of any shape with one or more axes; may hold integers
    axis     the axis that sums to one
    returns  float64 array of the shape of x, right for scores of ±1000 too, without a
             warning from NumPy
    """
    numerators = np.exp(np.asarray(x, dtype=float) - np.max(x))
    return numerators / numerators.sum(axis=axis, keepdims=True)
