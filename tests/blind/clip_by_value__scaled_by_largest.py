# exercise: clip_by_value
# right: no
# wrong: the whole array is scaled until its largest entry is at the wall
# lines: 16
import numpy as np


def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value.

    grads: a tuple or list of five arrays, left as they are.
    """
    result = []
    for grad in grads:
        largest = np.abs(grad).max()
        factor = clip_value / largest if largest > clip_value else 1.0
        result.append(grad * factor)
    return tuple(result)
