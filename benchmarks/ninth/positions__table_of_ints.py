# exercise: positions
# right: no
# wrong: The waves are written into an array of ints and are cut off to -1, 0 and 1.
# lines: 8
def positions(length, size):
    t, d = np.indices((length, size))
    angle = t / 10000 ** (2 * (d // 2) / size)
    out = np.zeros_like(t)
    out[d % 2 == 0] = np.sin(angle)[d % 2 == 0]
    out[d % 2 == 1] = np.cos(angle)[d % 2 == 1]
    return out
