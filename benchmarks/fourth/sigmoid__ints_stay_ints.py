# exercise: sigmoid
# right: no
# wrong: the result has the dtype of x, so that for ints everything is truncated to 0 or 1
# lines: 6
def sigmoid(x):
    result = np.empty_like(x)
    right = x >= 0
    result[right] = 1 / (1 + np.exp(-x[right]))
    small = np.exp(x[~right])
    result[~right] = small / (1 + small)
    return result
