# exercise: sigmoid
# right: no
# wrong: np.where works out both branches for every entry, so exp overflows with a warning for large entries
# lines: 6, 10
def _right(x):
    return 1 / (1 + np.exp(-x))


def _left(x):
    e = np.exp(x)
    return e / (1 + e)


def sigmoid(x):
    x = np.asarray(x, dtype=np.float64)
    return np.where(x >= 0, _right(x), _left(x))
