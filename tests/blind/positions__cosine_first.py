# exercise: positions
# right: no
# wrong: the cosine stands in the even columns and the sine in the odd ones (order in np.stack)
# lines:
import numpy as np


def positions(length, size):
    t = np.arange(length).reshape(-1, 1)
    j = np.arange(size // 2).reshape(1, -1)
    angles = t / np.power(10000, 2 * j / size)
    return np.stack([np.cos(angles), np.sin(angles)], axis=2).reshape(length, -1)
