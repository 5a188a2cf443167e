"""Right answer to median, as a learner would write it. No cases, no mistakes."""

import numpy as np


def median(x):
    """The median of x, an array (N,) with N ≥ 1; for even N the mean of the middle two."""
    ordered = np.sort(x)
    half = len(ordered) // 2
    if len(ordered) % 2 == 1:
        return ordered[half]
    return (ordered[half - 1] + ordered[half]) / 2
