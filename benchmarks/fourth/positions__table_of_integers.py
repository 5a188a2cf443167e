# exercise: positions
# right: no
# wrong: the table is an int array from arange, so the waves written into it are cut to -1, 0 and 1
# lines: 7

def positions(length, size):
    table = np.tile(np.arange(length)[:, None], (1, size))
    for column in range(size):
        angle = np.arange(length) / 10000 ** (column // 2 * 2 / size)
        table[:, column] = np.sin(angle) if column % 2 == 0 else np.cos(angle)
    return table
