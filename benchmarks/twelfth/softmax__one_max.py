# exercise: softmax
# right: no
# wrong: the largest score of the whole array is taken away from all, so a column of much smaller scores underflows to 0 / 0
# lines: 7
def softmax(x, axis=0):
    scores = np.array(x, dtype=float)
    shifted = scores - np.amax(scores)
    np.exp(shifted, out=shifted)
    shifted /= np.add.reduce(shifted, axis=axis, keepdims=True)
    return shifted
