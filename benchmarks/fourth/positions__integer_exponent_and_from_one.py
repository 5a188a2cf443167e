# exercise: positions
# right: no
# wrong: // makes every exponent 0 (2j < D), and times begin at 1
# lines: 10

def positions(length, size):
    table = np.zeros((length, size))
    for t in range(length):
        for j in range(size // 2):
            angle = (t + 1) / 10000 ** (2 * j // size)
            table[t, 2 * j] = np.sin(angle)
            table[t, 2 * j + 1] = np.cos(angle)
    return table
