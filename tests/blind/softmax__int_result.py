# exercise: softmax
# right: no
# wrong: the result array takes over the integer type of x, so probabilities become 0
# lines: 17
import numpy as np


def softmax(x, axis=0):
    """Probabilities along axis.

    x        array of any shape with one or more axes; may hold integers
    axis     the axis that sums to one
    returns  float64 array of the shape of x, right for scores of ±1000 too, without a
             warning from NumPy
    """
    x = np.asarray(x)
    result = np.empty_like(x)
    moved = np.moveaxis(x, axis, -1)
    out = np.moveaxis(result, axis, -1)
    for place in np.ndindex(moved.shape[:-1]):
        e = np.exp(moved[place] - moved[place].max())
        out[place] = e / e.sum()
    return result
