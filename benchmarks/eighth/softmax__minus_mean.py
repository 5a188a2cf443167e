# exercise: softmax
# right: no
# wrong: The mean is taken away in place of the largest score, so scores far apart still overflow.
# lines: 7
def softmax(x, axis=0):
    x = np.asarray(x, dtype=float)
    centred = x - x.mean(axis=axis, keepdims=True)
    powers = np.exp(centred)
    return np.divide(powers, powers.sum(axis=axis, keepdims=True))
