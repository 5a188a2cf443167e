# exercise: positions
# right: no
# wrong: The exponent is 2 (2j) / D, since 2j is doubled once more.
# lines: 9
def positions(length, size):
    PE = np.zeros((length, size))
    t = np.arange(length)[:, None]
    even = np.arange(0, size, 2)
    arg = t / np.power(10000, 2 * even / size)
    PE[:, 0::2] = np.sin(arg)
    PE[:, 1::2] = np.cos(arg)
    return PE
