# exercise: positions
# right: no
# wrong: the pairs stand in reverse order, the slowest wave first
# lines: 7
def positions(length, size):
    def wave(column):
        j = (size - 1 - column) // 2
        angle = np.arange(length) / 10000 ** (2 * j / size)
        return np.cos(angle) if column % 2 else np.sin(angle)

    return np.column_stack([wave(c) for c in range(size)])
