# exercise: clip_by_value
# right: no
# wrong: entries beyond a wall become 0
# lines: 14
import numpy as np


def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value.

    grads: a tuple or list of five arrays, left as they are.
    """
    def clip(grad):
        return np.where(np.abs(grad) <= clip_value, grad, 0.0)

    return tuple(clip(grad) for grad in grads)
