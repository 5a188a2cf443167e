# exercise: softmax
# right: no
# wrong: sums along axis 0, whichever axis was asked for
# lines: 19
import numpy as np


def softmax(x, axis=0):
    """Probabilities along axis.

    x        array of any shape with one or more axes; may hold integers
    axis     the axis that sums to one
    returns  float64 array of the shape of x, right for scores of ±1000 too, without a
             warning from NumPy
    """
    x = np.array(x, dtype=np.float64)
    x -= x.max(axis=axis, keepdims=True)
    e = np.exp(x)
    return e / e.sum(axis=0)
