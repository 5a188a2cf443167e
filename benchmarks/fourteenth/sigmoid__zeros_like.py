# exercise: sigmoid
# right: no
# wrong: The result has the dtype of x, so integers give zeros only.
# lines: 6
def sigmoid(x):
    result = np.zeros_like(x)
    pos = x >= 0
    result[pos] = 1.0 / (1.0 + np.exp(-x[pos]))
    ex = np.exp(x[~pos])
    result[~pos] = ex / (1.0 + ex)
    return result
