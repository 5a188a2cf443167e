# exercise: positions
# right: no
# wrong: each column has an exponent of its own, so a cosine turns more slowly than its sine
# lines: 7
def positions(length, size):
    column = np.arange(size)
    angle = np.outer(np.arange(length), 10000.0 ** (-column / size))
    return np.where(column % 2 == 0, np.sin(angle), np.cos(angle))
