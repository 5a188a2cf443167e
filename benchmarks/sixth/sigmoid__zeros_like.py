# exercise: sigmoid
# right: no
# wrong: The result has the dtype of x, so ints are cut to 0 and float32 stays float32.
# lines: 6
def sigmoid(x):
    out = np.zeros_like(x)
    right = x >= 0
    out[right] = 1 / (1 + np.exp(-x[right]))
    e = np.exp(x[~right])
    out[~right] = e / (1 + e)
    return out
