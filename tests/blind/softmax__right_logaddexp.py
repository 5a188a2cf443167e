# exercise: softmax
# right: yes
# wrong: exponential of the scores less their logaddexp.reduce
# lines:
import numpy as np


def softmax(x, axis=0):
    """Probabilities along axis.

    x        array of any shape with one or more axes; may hold integers
    axis     the axis that sums to one
    returns  float64 array of the shape of x, right for scores of ±1000 too, without a
             warning from NumPy
    """
    scores = np.asarray(x, dtype=np.float64)
    return np.exp(scores - np.logaddexp.reduce(scores, axis=axis, keepdims=True))
