# exercise: positions
# right: no
# wrong: every column has a speed of its own, so that the cosine of a pair does not have its sine's angle
# lines: 9
def positions(length, size):
    table = np.zeros((length, size))
    for t in range(length):
        for column in range(size):
            angle = t / 10000 ** (column / size)
            table[t, column] = np.cos(angle) if column % 2 else np.sin(angle)
    return table
