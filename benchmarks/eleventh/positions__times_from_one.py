# exercise: positions
# right: no
# wrong: the times are counted from 1
# lines: 11
def positions(length, size):
    def wave(t, col):
        j, odd = divmod(col, 2)
        angle = t / 10000 ** (2 * j / size)
        return np.cos(angle) if odd else np.sin(angle)

    return np.array([[wave(t, c) for c in range(size)] for t in range(1, length + 1)])
