# exercise: positions
# right: no
# wrong: sines fill the first half of the columns and cosines the second, instead of alternating (np.concatenate)
# lines:
import numpy as np


def positions(length, size):
    speeds = 10000.0 ** (-np.arange(0, size, 2) / size)
    angles = np.outer(np.arange(length), speeds)
    return np.concatenate([np.sin(angles), np.cos(angles)], axis=1)
