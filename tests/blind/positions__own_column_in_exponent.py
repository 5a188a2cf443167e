# exercise: positions
# right: no
# wrong: the cosine's exponent uses its own column 2j + 1, not the pair's 2j (column / size)
# lines:
import numpy as np


def positions(length, size):
    def entry(t, column):
        wave = np.cos if column % 2 else np.sin
        return wave(t / 10000 ** (column / size))

    return np.array([[entry(t, column) for column in range(size)] for t in range(length)])
