# exercise: clip_by_value
# right: no
# wrong: there is no lower wall
# lines: 0, 16
import numpy as np


def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value.

    grads: a tuple or list of five arrays, left as they are.
    """
    clipped = []
    for grad in grads:
        new = grad.copy()
        new[new > clip_value] = clip_value
        clipped.append(new)
    return clipped
