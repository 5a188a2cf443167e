# exercise: positions
# right: no
# wrong: Every column has a speed of its own, so the cosine of a pair turns more slowly than its sine.
# lines: 7
def positions(length, size):
    t, c = np.ogrid[:length, :size]
    angle = t / np.power(10000.0, c / size)
    return np.where(c % 2 == 0, np.sin(angle), np.cos(angle))
