# exercise: positions
# right: no
# wrong: the odd columns have an exponent of their own instead of that of the column before
# lines: 6
def positions(length, size):
    pe = np.outer(np.arange(length), 1 / 10000 ** (np.arange(size) / size))
    pe[:, ::2] = np.sin(pe[:, ::2])
    pe[:, 1::2] = np.cos(pe[:, 1::2])
    return pe
