# exercise: positions
# right: no
# wrong: the table is an array of ints, so sines and cosines are cut to -1, 0 and 1
# lines: 6
def positions(length, size):
    table, column = np.indices((length, size))
    angle = table / 10000 ** (2 * (column // 2) / size)
    even = column % 2 == 0
    table[even] = np.sin(angle[even])
    table[~even] = np.cos(angle[~even])
    return table
