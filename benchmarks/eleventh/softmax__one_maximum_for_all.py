# exercise: softmax
# right: no
# wrong: The largest score of the whole array is taken away, not the one along the axis, so lanes far below it become 0/0.
# lines: 7
def softmax(x, axis=0):
    x = np.asarray(x, dtype=np.float64)
    shifted = x - x.max()
    powers = np.exp(shifted)
    return powers / powers.sum(axis=axis, keepdims=True)
