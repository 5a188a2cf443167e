# exercise: positions
# right: no
# wrong: two: the angle is t times the power instead of over it; the base is 1000, one zero short
# lines:
import numpy as np


def positions(length, size):
    j = np.repeat(np.arange(size // 2), 2)
    angles = np.arange(length)[:, None] * 1000.0 ** (2 * j / size)
    shift = np.tile([0.0, np.pi / 2], size // 2)
    return np.sin(angles + shift)
