# exercise: positions
# right: no
# wrong: 2j // D is 0 for every pair, so all pairs turn equally fast
# lines: 9
def positions(length, size):
    def entry(t, col):
        j = col // 2
        wave = np.cos if col % 2 else np.sin
        return wave(t / 10000 ** (2 * j // size))

    return np.array([[entry(t, col) for col in range(size)] for t in range(length)])
