# exercise: positions
# right: no
# wrong: the angle is taken as degrees and turned into radians; and the base is 1000
# lines: 6, 8
def positions(length, size):
    base = 1e3
    freq = base ** (-np.arange(0, size, 2) / size)
    theta = np.deg2rad(np.outer(np.arange(length), freq))
    table = np.zeros((length, size))
    for start, fn in enumerate((np.sin, np.cos)):
        table[:, start::2] = fn(theta)
    return table
