# exercise: sigmoid
# right: no
# wrong: the result array has the dtype of x, so integer input is cut down to 0 and 1
# lines: 8
def sigmoid(x):
    x = np.asarray(x)
    e = np.exp(-np.abs(x))
    result = np.empty_like(x)
    result[...] = np.where(x < 0, e, 1) / (1 + e)
    return result
