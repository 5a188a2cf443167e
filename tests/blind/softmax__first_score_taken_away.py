# exercise: softmax
# right: no
# wrong: The first score is taken away and not the largest, so a later one can overflow.
# lines: 7
# name: shift-by-first
def softmax(x, axis=0):
    e = np.exp(x - np.take(x, [0], axis=axis))
    return e / e.sum(axis=axis, keepdims=True)
