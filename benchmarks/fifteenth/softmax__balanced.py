# exercise: softmax
# right: no
# wrong: takes the mean away in place of the largest score, so scores that lie far above the mean (1000 beside -1000) still overflow
# lines: 7
def softmax(x, axis=0):
    x = np.asarray(x, dtype=np.float64)
    balanced = x - x.mean(axis=axis, keepdims=True)
    e = np.exp(balanced)
    return e / e.sum(axis=axis, keepdims=True)
