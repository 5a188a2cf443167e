# exercise: softmax
# right: no
# wrong: the mean is taken away instead of the largest score, so scores far apart still overflow
# lines: 7
def softmax(x, axis=0):
    x = np.array(x, dtype=float)
    centred = x - x.mean(axis=axis, keepdims=True)
    weights = np.exp(centred)
    return weights / np.add.reduce(weights, axis=axis, keepdims=True)
