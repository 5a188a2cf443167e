# exercise: positions
# right: no
# wrong: The exponent is divided with //, which is 0 for every pair, so all pairs turn at the same speed.
# lines: 8
def positions(length, size):
    times = np.arange(length).reshape(-1, 1)
    pairs = np.arange(size // 2)
    angles = times / 10000.0 ** (2 * pairs // size)
    out = np.empty((length, size))
    out[:, 0::2] = np.sin(angles)
    out[:, 1::2] = np.cos(angles)
    return out
