# exercise: positions
# right: no
# wrong: all sines stand in the first half and all cosines in the second
# lines: 7
def positions(length, size):
    angles = np.arange(length)[:, None] / 10000 ** (np.arange(0, size, 2) / size)
    return np.hstack([np.sin(angles), np.cos(angles)])
