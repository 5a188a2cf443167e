# exercise: sigmoid
# right: no
# wrong: np.where computes both branches for all entries, so one of the exponentials overflows and NumPy warns.
# lines: 7
def sigmoid(x):
    x = np.asarray(x, dtype=float)
    return np.where(x >= 0, 1 / (1 + np.exp(-x)), np.exp(x) / (1 + np.exp(x)))
