# exercise: positions
# right: no
# wrong: the sines fill the first half of the columns and the cosines the second, as in some libraries
# lines: 8
def positions(length, size):
    t = np.arange(length).reshape(-1, 1)
    angle = t * np.exp(-np.log(10000.0) * np.arange(0, size, 2) / size)
    return np.hstack([np.sin(angle), np.cos(angle)])
