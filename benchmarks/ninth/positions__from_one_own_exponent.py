# exercise: positions
# right: no
# wrong: Two faults: time is counted from 1, and each column has an exponent of its own, so that a cosine does not share the angle of its sine.
# lines: 6, 8
def positions(length, size):
    time = np.arange(1, length + 1).reshape(-1, 1)
    column = np.arange(size)
    angle = time / 10000 ** (column / size)
    return np.where(column % 2, np.cos(angle), np.sin(angle))
