# exercise: softmax
# right: no
# wrong: takes the mean away, and sums over the last axis whatever axis is
# lines: 7, 8
def softmax(x, axis=0):
    x = x.astype(float)
    e = np.exp(x - x.mean(axis=axis, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
