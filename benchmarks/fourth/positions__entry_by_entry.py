# exercise: positions
# right: yes

import math


def positions(length, size):
    def entry(t, column):
        pair, odd = divmod(column, 2)
        angle = t / math.pow(10000, 2 * pair / size)
        return math.cos(angle) if odd else math.sin(angle)

    return np.array([[entry(t, column) for column in range(size)] for t in range(length)])
