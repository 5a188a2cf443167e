# exercise: positions
# right: no
# wrong: the exponent is an integer division, which is 0 for all pairs
# lines: 8
def positions(length, size):
    out = np.empty((length, size))
    for j in range(size // 2):
        divisor = 10000.0 ** (2 * j // size)
        phase = np.arange(length) / divisor
        out[:, 2 * j], out[:, 2 * j + 1] = np.sin(phase), np.cos(phase)
    return out
