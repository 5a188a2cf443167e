# exercise: softmax
# right: no
# wrong: sum without keepdims, so for axis other than 0 it meets the wrong scores or does not broadcast
# lines: 8
def softmax(x, axis=0):
    shifted = x - np.max(x, axis=axis, keepdims=True)
    powers = np.exp(shifted.astype(np.float64))
    total = powers.sum(axis=axis)
    return powers / total
