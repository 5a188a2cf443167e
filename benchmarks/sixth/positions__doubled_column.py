# exercise: positions
# right: no
# wrong: The number of the column, which is 2j already, is doubled again in the exponent.
# lines: 12
import math


def positions(length, size):
    pe = np.zeros((length, size))
    for pos in range(length):
        for i in range(0, size, 2):
            angle = pos / 10000 ** ((2 * i) / size)
            pe[pos, i] = math.sin(angle)
            pe[pos, i + 1] = math.cos(angle)
    return pe
