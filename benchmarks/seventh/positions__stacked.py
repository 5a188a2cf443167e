# exercise: positions
# right: no
# wrong: sines and cosines are stacked as two whole tables and reshaped, which does not put them side by side
# lines: 10
def positions(length, size):
    t = np.arange(length).reshape(-1, 1)
    j = np.arange(size // 2).reshape(1, -1)
    angle = t / 10000 ** (2 * j / size)
    both = np.array([np.sin(angle), np.cos(angle)])
    return both.reshape(length, size)
