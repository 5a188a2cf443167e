# exercise: softmax
# right: no
# wrong: Large scores are clipped at 500, so scores beyond it all look alike.
# lines: 6
def softmax(x, axis=0):
    e = np.exp(np.clip(np.asarray(x, dtype=float), -500, 500))
    return e / np.sum(e, axis=axis, keepdims=True)
