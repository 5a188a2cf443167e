# exercise: positions
# right: no
# wrong: the exponent uses the number of the column, so a cosine has a slower angle than the sine beside it
# lines: 10
import math


def positions(length, size):
    def wave(t, column):
        angle = t / 10000 ** (column / size)
        return math.cos(angle) if column % 2 else math.sin(angle)

    return np.array([[wave(t, column) for column in range(size)] for t in range(length)])
