# exercise: positions
# right: no
# wrong: Times are counted from 1, so row 0 is the vector of time 1.
# lines: 7
def positions(length, size):
    row = lambda t: [f(t / 10000 ** (2 * j / size)) for j in range(size // 2) for f in (np.sin, np.cos)]
    return np.array([row(t) for t in range(1, length + 1)])
