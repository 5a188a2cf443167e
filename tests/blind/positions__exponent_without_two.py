# exercise: positions
# right: no
# wrong: the exponent is j / D instead of 2j / D (np.arange(size // 2) / size)
# lines:
import numpy as np


def positions(length, size):
    table = np.empty((length, size // 2, 2))
    angle = np.arange(length)[:, None] / 10000 ** (np.arange(size // 2) / size)
    table[..., 0] = np.sin(angle)
    table[..., 1] = np.cos(angle)
    return table.reshape(length, size)
