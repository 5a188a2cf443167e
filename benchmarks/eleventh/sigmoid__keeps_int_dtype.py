# exercise: sigmoid
# right: no
# wrong: the result array takes the dtype of x, so for ints all values are cut to 0 or 1
# lines: 6
def sigmoid(x):
    out = np.zeros_like(x)
    pos = x >= 0
    out[pos] = 1 / (1 + np.exp(-x[pos].astype(float)))
    e = np.exp(x[~pos].astype(float))
    out[~pos] = e / (1 + e)
    return out
