# exercise: sigmoid
# right: no
# wrong: np.where computes both branches for all entries, so that the exponentials still overflow and warn
# lines: 7
def sigmoid(x):
    x = np.asarray(x, dtype=np.float64)
    return np.where(x < 0, np.exp(x) / (1 + np.exp(x)), 1 / (1 + np.exp(-x)))
