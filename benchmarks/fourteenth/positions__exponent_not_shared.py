# exercise: positions
# right: no
# wrong: The cosine of a pair has an exponent of its own, 2j + 1, instead of that of its sine.
# lines: 12
import math


def positions(length, size):
    table = np.zeros((length, size))
    for pos in range(length):
        for i in range(size):
            angle = pos / 10000 ** (i / size)
            table[pos, i] = math.sin(angle) if i % 2 == 0 else math.cos(angle)
    return table
