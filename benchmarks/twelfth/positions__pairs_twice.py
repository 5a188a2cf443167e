# exercise: positions
# right: no
# wrong: the exponent is j over D and not 2j over D
# lines: 8
def positions(length, size):
    table = np.empty((length, size // 2, 2))
    for j in range(size // 2):
        angle = np.arange(length) / 10000 ** (j / size)
        table[:, j, 0] = np.sin(angle)
        table[:, j, 1] = np.cos(angle)
    return table.reshape(length, size)
