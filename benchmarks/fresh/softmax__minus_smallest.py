# exercise: softmax
# right: no
# wrong: takes the smallest away in place of the largest
# lines: 7
def softmax(x, axis=0):
    x = x.astype(float)
    e = np.exp(x - np.min(x, axis=axis, keepdims=True))
    return e / np.sum(e, axis=axis, keepdims=True)
