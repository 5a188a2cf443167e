# exercise: positions
# right: no
# wrong: times are counted from the middle of the sequence, so that the vector of a place changes with the length
# lines: 6
def positions(length, size):
    times = np.arange(length) - length // 2
    speeds = 1.0 / 10000 ** (np.arange(0, size, 2) / size)
    turned = np.multiply.outer(times, speeds)
    return np.dstack([np.sin(turned), np.cos(turned)]).reshape(length, size)
