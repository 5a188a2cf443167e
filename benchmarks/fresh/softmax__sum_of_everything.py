# exercise: softmax
# right: no
# wrong: divides by the sum over all entries
# lines: 9
def softmax(x, axis=0):
    x = np.array(x, dtype=float)
    x -= x.max(axis=axis, keepdims=True)
    e = np.exp(x)
    return e / e.sum()
