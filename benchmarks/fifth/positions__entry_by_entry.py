# exercise: positions
# right: yes
import math


def positions(length, size):
    def entry(t, column):
        pair, odd = divmod(column, 2)
        return (math.sin, math.cos)[odd](t / math.pow(10000, 2 * pair / size))

    return np.array([[entry(t, c) for c in range(size)] for t in range(length)]).reshape(length, size)
