# exercise: clip_by_value
# right: yes
# wrong: nested minimum and maximum over a map
# lines:
import numpy as np


def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value.

    grads: a tuple or list of five arrays, left as they are.
    """
    return tuple(map(lambda g: np.minimum(np.maximum(g, -clip_value), clip_value), grads))
