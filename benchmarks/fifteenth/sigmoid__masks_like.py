# exercise: sigmoid
# right: no
# wrong: the result array has the dtype of x, so for ints every value is cut to 0 or 1
# lines: 7
def sigmoid(x):
    x = np.asarray(x)
    out = np.zeros_like(x)
    pos = x >= 0
    out[pos] = 1.0 / (1.0 + np.exp(-x[pos].astype(float)))
    ez = np.exp(x[~pos].astype(float))
    out[~pos] = ez / (1.0 + ez)
    return out
