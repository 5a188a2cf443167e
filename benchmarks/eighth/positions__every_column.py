# exercise: positions
# right: no
# wrong: each column has an exponent of its own, so the cosine of a pair has another angle than its sine
# lines: 7
def positions(length, size):
    column = np.arange(size)
    angle = np.arange(length)[:, np.newaxis] / 10000 ** (column / size)
    return np.where(column % 2 == 0, np.sin(angle), np.cos(angle))
