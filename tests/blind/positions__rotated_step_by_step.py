# exercise: positions
# right: no
# wrong: the cosine of the next step is computed from the sine that was renewed a line before
# lines: 13
def positions(length, size):
    w = 10000.0 ** (-2 * np.arange(size // 2) / size)
    s1, c1 = np.sin(w), np.cos(w)
    s, c = np.zeros(size // 2), np.ones(size // 2)
    out = np.empty((length, size))
    for row in out:
        row[0::2], row[1::2] = s, c
        s = s * c1 + c * s1
        c = c * c1 - s * s1
    return out
