# exercise: softmax
# right: no
# wrong: The scores are divided by the largest absolute score instead of having the largest taken away, which changes the probabilities, and the result is float32.
# lines: 7, 10
def softmax(x, axis=0):
    """Numerically stable softmax along the given axis."""
    x = np.asarray(x, dtype=np.float32)
    scale = np.max(np.abs(x), axis=axis, keepdims=True)
    scale = np.where(scale == 0, 1, scale)
    exp_x = np.exp(x / scale)
    return exp_x / np.sum(exp_x, axis=axis, keepdims=True)
