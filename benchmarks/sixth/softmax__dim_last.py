# exercise: softmax
# right: no
# wrong: Always sums over the last axis, whatever axis says, and computes with float32.
# lines: 6, 7, 8
def softmax(x, axis=0):
    x = np.asarray(x, dtype=np.float32)
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)
