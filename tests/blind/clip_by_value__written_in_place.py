# exercise: clip_by_value
# right: no
# wrong: np.clip writes into the caller's arrays
# lines: 13
import numpy as np


def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value.

    grads: a tuple or list of five arrays, left as they are.
    """
    return [np.clip(grad, -clip_value, clip_value, out=grad) for grad in grads]
