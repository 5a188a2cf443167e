# exercise: positions
# right: no
# wrong: 2j // D is 0 for every pair, so all pairs turn at the same speed
# lines: 9
def positions(length, size):
    table = np.zeros((length, size))
    for t in range(length):
        for j in range(size // 2):
            angle = t / 10000 ** (2 * j // size)
            table[t, 2 * j] = np.sin(angle)
            table[t, 2 * j + 1] = np.cos(angle)
    return table
