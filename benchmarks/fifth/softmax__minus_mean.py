# exercise: softmax
# right: no
# wrong: Takes away the mean and not the largest score, so large differences still overflow.
# lines: 6
def softmax(x, axis=0):
    centred = x - np.mean(x, axis=axis, keepdims=True, dtype=np.float64)
    odds = np.exp(centred)
    return np.divide(odds, np.add.reduce(odds, axis=axis, keepdims=True))
