# exercise: softmax
# right: no
# wrong: a closing bracket is missing (does not compile)
# lines: 7
def softmax(x, axis=0):
    x = x.astype(float)
    e = np.exp(x - np.max(x, axis=axis, keepdims=True)
    return e / np.sum(e, axis=axis, keepdims=True)
