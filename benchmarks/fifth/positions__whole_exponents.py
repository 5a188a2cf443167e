# exercise: positions
# right: no
# wrong: Divides the exponent with //, so it is 0 everywhere and all pairs turn at the same speed.
# lines: 10
def positions(length, size):
    rows = []
    for t in range(length):
        row = []
        for j in range(size // 2):
            a = t / 10000 ** (2 * j // size)
            row.extend((np.sin(a), np.cos(a)))
        rows.append(row)
    return np.array(rows)
