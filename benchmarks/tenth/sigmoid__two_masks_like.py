# exercise: sigmoid
# right: no
# wrong: empty_like keeps an integer dtype, so for an array of ints every result is cut to 0 or 1
# lines: 7
def sigmoid(x):
    x = np.asarray(x)
    result = np.empty_like(x)
    right = x >= 0
    result[right] = 1 / (1 + np.exp(-x[right]))
    e = np.exp(x[~right])
    result[~right] = e / (1 + e)
    return result
