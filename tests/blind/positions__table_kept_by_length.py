# exercise: positions
# right: no
# wrong: a table is kept by its length alone, whatever the size
M = {}
def positions(length, size):
    if length not in M:
        M[length] = np.array([[(np.sin, np.cos)[d % 2](t / 10000 ** ((d - d % 2) / size)) for d in range(size)] for t in range(length)])
    return M[length]
