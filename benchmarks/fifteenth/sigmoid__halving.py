# exercise: sigmoid
# right: no
# wrong: the entries are halved until they are small, and there a straight line takes the place of the curve, whose error grows again with the doublings to about 1e-7
# lines: 12, 13
def double(s):
    a, b = s * s, (1 - s) * (1 - s)
    return a / (a + b)


def sigmoid(x):
    x = np.asarray(x, dtype=np.float64)
    if np.all(np.abs(x) < 1e-3):
        return 0.5 + x / 4
    return double(sigmoid(x / 2))
