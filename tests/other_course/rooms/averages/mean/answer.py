"""Right answer to mean, as a learner would write it. No cases, no mistakes."""

import numpy as np


def mean(x):
    """The arithmetic mean of x, an array (N,) with N ≥ 1."""
    total = np.sum(x)
    return total / len(x)
