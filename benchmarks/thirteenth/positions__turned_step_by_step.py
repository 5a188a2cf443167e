# exercise: positions
# right: no
# wrong: each step turns the pair by a fixed angle, but the cosine is turned with the new sine instead of the old one
# lines: 12
def positions(length, size):
    w = 1 / 10000 ** (np.arange(0, size, 2) / size)
    s, c = np.zeros(size // 2), np.ones(size // 2)
    rows = []
    for _ in range(length):
        rows.append(np.column_stack([s, c]).ravel())
        s = s * np.cos(w) + c * np.sin(w)
        c = c * np.cos(w) - s * np.sin(w)
    return np.array(rows)
