# exercise: sigmoid
# right: no
# wrong: An array without axes is made one with one axis, so its result has shape (1,) instead of ().
# lines: 6
def sigmoid(x):
    x = np.atleast_1d(x).astype(np.float64)
    y = np.empty(x.shape)
    right = x >= 0
    e = np.exp(x[~right])
    y[~right] = e / (e + 1)
    y[right] = 1 / (1 + np.exp(-x[right]))
    return y
