# exercise: softmax
# right: no
# wrong: Scores beyond 700 are cut down to 700, so different large scores get the same probability.
# lines: 6
def softmax(x, axis=0):
    x = np.clip(np.asarray(x, dtype=float), -700, 700)
    e = np.exp(x)
    return e / e.sum(axis=axis, keepdims=True)
