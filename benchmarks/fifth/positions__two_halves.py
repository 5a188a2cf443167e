# exercise: positions
# right: no
# wrong: All sines stand in the first half of the columns and all cosines in the second.
# lines: 7
def positions(length, size):
    angles = np.arange(length)[:, None] / 10000 ** (2 * np.arange(size // 2) / size)
    return np.concatenate((np.sin(angles), np.cos(angles)), axis=1)
