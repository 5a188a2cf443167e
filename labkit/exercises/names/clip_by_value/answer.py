"""Right answer to clip_by_value, as a learner would write it. No cases, no mistakes."""

import numpy as np


def clip_by_value(grads, clip_value):
    """Gradients whose entries lie between -clip_value and clip_value.

    Arguments:
        grads: tuple or list of five arrays, left as they are.
        clip_value: the limit, a positive number. Entries within it stay what they are.

    Returns:
        five arrays, in the same order and shapes.
    """
    clipped = []
    for grad in grads:
        bounded = np.clip(grad, -clip_value, clip_value)
        clipped.append(bounded)
    return tuple(clipped)
