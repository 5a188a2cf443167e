# exercise: positions
# right: no
# wrong: Time is counted from 1, and the cosine stands before the sine in each pair.
# lines: 6, 8
def positions(length, size):
    t = np.arange(1, length + 1).reshape(-1, 1)
    a = t / 10000 ** (np.arange(0, size, 2) / size)
    return np.dstack((np.cos(a), np.sin(a))).reshape(length, size)
