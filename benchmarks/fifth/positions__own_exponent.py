# exercise: positions
# right: no
# wrong: Each column uses its own number in the exponent, so a cosine has not the speed of its sine.
# lines: 7
def positions(length, size):
    t, c = np.mgrid[:length, :size]
    angles = t / np.power(10000.0, c / size)
    return np.where(c % 2 == 0, np.sin(angles), np.cos(angles))
