"""Right answer to positions, as a learner would write it. No cases, no mistakes."""

import numpy as np


def positions(length, size):
    """A vector for each time step, made of waves from fast to slow.

    Arguments:
        length: T, an int of 1 or more.
        size: D, an even int.

    Returns:
        (T, D): column 2j holds sin(t / 10000^(2j / D)), column 2j + 1 the cosine of the same.

    Source: A. Vaswani et al., "Attention is all you need" (2017), section 3.5.
    """
    times = np.arange(length)[:, None]
    pairs = np.arange(size // 2)
    slowness = 10000 ** (2 * pairs / size)
    angles = times / slowness
    table = np.zeros((length, size))
    table[:, 0::2] = np.sin(angles)
    table[:, 1::2] = np.cos(angles)
    return table
