# exercise: positions
# right: no
# wrong: The exponents run from 0 to 1 inclusive, over D/2 - 1 steps, so that the last pair is divided by exactly 10000 and no pair but the first has the right speed.
# lines: 7
def positions(length, size):
    pairs = size // 2
    inv_freq = np.exp(-np.log(10000.0) * np.arange(pairs) / max(pairs - 1, 1))
    angles = np.arange(length)[:, None] * inv_freq
    table = np.zeros((length, size))
    table[:, 0::2] = np.sin(angles)
    table[:, 1::2] = np.cos(angles)
    return table
