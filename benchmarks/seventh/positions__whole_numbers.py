# exercise: positions
# right: no
# wrong: the exponent is divided with //, which gives 0 for every wave
# lines: 8
def positions(length, size):
    def entry(t, column):
        j = column // 2
        angle = t / 10000 ** (2 * j // size)
        return np.cos(angle) if column % 2 else np.sin(angle)

    return np.array([[entry(t, column) for column in range(size)] for t in range(length)])
