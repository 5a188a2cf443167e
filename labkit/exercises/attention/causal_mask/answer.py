"""Right answer to causal_mask, as a learner would write it. No cases, no mistakes."""

import numpy as np


def causal_mask(length):
    """Where a query may look when the future is hidden.

    Arguments:
        length: T, an int of 1 or more.

    Returns:
        booleans (T, T); row t is True up to and including column t.
    """
    steps = np.arange(length)
    rows, columns = steps[:, None], steps[None, :]
    return columns <= rows
