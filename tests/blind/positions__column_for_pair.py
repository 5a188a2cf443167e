# exercise: positions
# right: no
# wrong: the exponent counts columns, not pairs: 2 * column / D, another angle for sine and cosine
# name: columns-for-pairs
# lines: 10

def positions(length, size):
    t = np.arange(length)[:, None]
    i = np.arange(size)[None, :]
    angles = t / 10000 ** (2 * i / size)
    table = np.zeros((length, size))
    table[:, 0::2] = np.sin(angles[:, 0::2])
    table[:, 1::2] = np.cos(angles[:, 1::2])
    return table
