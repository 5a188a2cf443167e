"""Right answer to fit_line, as a learner would write it. No cases, no mistakes."""

import numpy as np

from labkit.exercises.averages.mean.answer import mean


def fit_line(x, y):
    """(slope, intercept) of the line with the least squared distance in y; x and y are (N,)."""
    dx, dy = x - mean(x), y - mean(y)
    slope = np.sum(dx * dy) / np.sum(dx * dx)
    intercept = mean(y) - slope * mean(x)
    return slope, intercept
