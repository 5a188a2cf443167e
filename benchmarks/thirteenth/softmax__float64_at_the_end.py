# exercise: softmax
# right: no
# wrong: the conversion to float64 comes last, so small integer types wrap round in the subtraction and the exponential is taken in low precision
# lines: 8
def softmax(x, axis=0):
    """Numerically stable softmax along the given axis."""
    x = np.asarray(x)
    shifted = x - np.max(x, axis=axis, keepdims=True)
    exp = np.exp(shifted)
    return (exp / np.sum(exp, axis=axis, keepdims=True)).astype(np.float64)
