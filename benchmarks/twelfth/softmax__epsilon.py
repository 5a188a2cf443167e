# exercise: softmax
# right: no
# wrong: the largest absolute value is taken away instead of the largest score, and a small constant in the denominator keeps the sum below one
# lines: 9, 11
def softmax(x, axis=0):
    """Numerically stable softmax."""
    x = np.asarray(x, dtype=np.float64)
    eps = 1e-6
    shift = np.max(np.abs(x), axis=axis, keepdims=True)
    exp_x = np.exp(x - shift)
    return exp_x / (np.sum(exp_x, axis=axis, keepdims=True) + eps)
