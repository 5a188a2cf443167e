# exercise: softmax
# right: no
# wrong: subtracts in the integers of x: unsigned and very short integers wrap round
# lines: 6
def softmax(x, axis=0):
    shifted = x - x.max(axis=axis, keepdims=True)
    e = np.exp(shifted.astype(np.float64))
    return e / e.sum(axis=axis, keepdims=True)
