# exercise: clip_by_value
# right: no
# wrong: the sign is lost; the biases are not clipped
# lines: 14, 15
import numpy as np


def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value.

    grads: a tuple or list of five arrays, left as they are.
    """
    U, V, W, b_hidden, b_out = grads
    clipped = [np.minimum(np.abs(g), clip_value) for g in (U, V, W)]
    return (*clipped, b_hidden.copy(), b_out.copy())
