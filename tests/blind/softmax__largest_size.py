# exercise: softmax
# right: no
# wrong: The score largest in absolute value is taken away, so when all scores are far below zero everything becomes 0 divided by 0.
# name: shift-never-below-zero
# lines: 8
def softmax(x, axis=0):
    x = np.array(x, dtype=np.float64)
    biggest = np.abs(x).max(axis=axis, keepdims=True)
    e = np.exp(x - biggest)
    return e / np.sum(e, axis=axis, keepdims=True)
