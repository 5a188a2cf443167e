# exercise: softmax
# right: no
# wrong: The default is the last axis, and the shift is the largest absolute value, so very negative scores give 0 / 0.
# lines: 5, 7
def softmax(x, axis=-1):
    x = np.asarray(x, dtype=np.float64)
    shifted = x - np.abs(x).max(axis=axis, keepdims=True)
    exps = np.exp(shifted)
    return exps / exps.sum(axis=axis, keepdims=True)
