# exercise: sigmoid
# right: no
# wrong: Works in the array that was given when it is float64, so the caller's x is overwritten.
# lines: 6, 8
def sigmoid(x):
    e = np.asarray(x, dtype=np.float64)
    positive = e >= 0
    np.negative(np.abs(e), out=e)
    np.exp(e, out=e)
    return np.where(positive, 1.0, e) / (1.0 + e)
