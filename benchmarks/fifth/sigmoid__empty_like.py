# exercise: sigmoid
# right: no
# wrong: The result array takes the dtype of x, so for ints every fraction is cut off to 0 and float32 stays float32.
# lines: 6
def sigmoid(x):
    result = np.empty_like(x)
    right = x >= 0
    result[right] = 1 / (1 + np.exp(-1.0 * x[right]))
    grown = np.exp(x[~right])
    result[~right] = grown / (grown + 1)
    return result
