# exercise: positions
# right: no
# wrong: Spreads the divisors evenly from 1 to 10000 with both ends, so the exponents are j/(D/2 - 1).
# lines: 6
def positions(length, size):
    divisors = np.logspace(0, 4, size // 2)
    angle = np.outer(np.arange(length), 1 / divisors)
    table = np.empty((length, size))
    table[:, ::2] = np.sin(angle)
    table[:, 1::2] = np.cos(angle)
    return table
