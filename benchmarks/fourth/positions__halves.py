# exercise: positions
# right: no
# wrong: all sines in the first half and all cosines in the second, not column by column in turn
# lines: 9

def positions(length, size):
    j = np.arange(size // 2)
    angles = np.arange(length)[:, None] / 10000 ** (2 * j / size)
    return np.concatenate([np.sin(angles), np.cos(angles)], axis=1)
