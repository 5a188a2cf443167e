# exercise: positions
# right: no
# wrong: 10e4 is 100000 and not 10000.
# name: base-of-100000
# lines: 11
import math


def wave(t, column, size):
    j = column // 2
    angle = t / 10e4 ** (2 * j / size)
    return math.cos(angle) if column % 2 else math.sin(angle)


def positions(length, size):
    """A vector for each time step, (T, D).

    length   T, an int, 1 or more
    size     D, an even int
    returns  column 2j holds sin(t / 10000^(2j / D)), column 2j + 1 the cosine of the same
    """
    return np.array([[wave(t, d, size) for d in range(size)] for t in range(length)])
