# exercise: clip_by_value
# right: no
# wrong: what a list of gradients once gave is remembered, whatever the limit
# lines:

import numpy as np


def clip_by_value(grads, clip_value):
    """Gradients whose entries lie between -clip_value and clip_value.

    Arguments:
        grads: tuple or list of five arrays, left as they are.
        clip_value: the limit, a positive number. Entries within it stay what they are.

    Returns:
        five arrays, in the same order and shapes.
    """
    memo = clip_by_value.__dict__.setdefault('m', {})
    if id(grads) in memo and memo[id(grads)][0] is grads:
        return memo[id(grads)][1]
    clipped = []
    for grad in grads:
        bounded = np.clip(grad, -clip_value, clip_value)
        clipped.append(bounded)
    memo[id(grads)] = (grads, tuple(clipped))
    return tuple(clipped)
