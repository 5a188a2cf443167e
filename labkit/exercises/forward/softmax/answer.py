"""Right answer to softmax, as a learner would write it. No cases, no mistakes."""

import numpy as np


def softmax(x, axis=0):
    """Probabilities along axis: same shape as x, positive, summing to one.

    Arguments:
        x: array of any shape with one or more axes; ints are promoted to float64.
        axis: the axis that sums to one.

    Returns:
        float64 array of the shape of x.
    """
    shifted = x - np.max(x, axis=axis, keepdims=True)
    exponentials = np.exp(shifted)
    total = np.sum(exponentials, axis=axis, keepdims=True)
    return exponentials / total
