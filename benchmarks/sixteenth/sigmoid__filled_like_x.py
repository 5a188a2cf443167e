# exercise: sigmoid
# right: no
# wrong: the result has the dtype of x, so that integers give 0 everywhere and float32 stays float32
# lines: 7
def sigmoid(x):
    x = np.asarray(x)
    result = np.zeros_like(x)
    pos = x >= 0
    result[pos] = 1 / (1 + np.exp(-x[pos]))
    small = np.exp(x[~pos])
    result[~pos] = small / (small + 1)
    return result
