# exercise: positions
# right: no
# wrong: the exponent is an integer division, 2j // D, so it is always 0 and all pairs turn equally fast (double slash)
# lines:
import numpy as np


def positions(length, size):
    p = np.zeros((length, size))
    for t in range(length):
        for j in range(size // 2):
            angle = t / 10000 ** (2 * j // size)
            p[t, 2 * j] = np.sin(angle)
            p[t, 2 * j + 1] = np.cos(angle)
    return p
