# exercise: softmax
# right: no
# wrong: The largest score is taken to be at least 0, so scores that are all very negative give 0 / 0.
# lines: 6
def softmax(x, axis=0):
    top = np.max(x, axis=axis, keepdims=True, initial=0)
    e = np.exp(np.asarray(x, dtype=float) - top)
    return e / e.sum(axis=axis, keepdims=True)
