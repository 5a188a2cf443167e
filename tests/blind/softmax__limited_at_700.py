# exercise: softmax
# right: no
# wrong: scores are cut to ±700 against the overflow, which makes large ones alike
# lines: 16
import numpy as np


def softmax(x, axis=0):
    """Probabilities along axis.

    x        array of any shape with one or more axes; may hold integers
    axis     the axis that sums to one
    returns  float64 array of the shape of x, right for scores of ±1000 too, without a
             warning from NumPy
    """
    limited = np.clip(np.array(x, dtype=float), -700, 700)
    powers = np.exp(limited)
    total = np.expand_dims(np.sum(powers, axis), axis)
    return powers / total
