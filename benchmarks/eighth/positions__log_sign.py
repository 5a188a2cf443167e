# exercise: positions
# right: no
# wrong: the minus in the exponent is missing, so later pairs turn faster instead of more slowly
# lines: 7
def positions(length, size):
    table = np.empty((length, size // 2, 2))
    rates = np.exp(np.arange(0, size, 2) * np.log(10000.0) / size)
    for t in range(length):
        table[t, :, 0] = np.sin(t * rates)
        table[t, :, 1] = np.cos(t * rates)
    return table.reshape(length, -1)
