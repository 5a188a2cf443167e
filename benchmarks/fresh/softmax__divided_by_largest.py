# exercise: softmax
# right: no
# wrong: divides by the largest score in place of subtracting it
# lines: 8
def softmax(x, axis=0):
    x = x.astype(float)
    m = np.max(np.abs(x), axis=axis, keepdims=True)
    scores = np.divide(x, m, out=np.zeros_like(x), where=m > 0)
    e = np.exp(scores)
    return e / e.sum(axis=axis, keepdims=True)
