# exercise: softmax
# right: no
# wrong: Maximum and sum run over all axes but the named one, so the wrong numbers sum to one.
# lines: 15
def softmax(x, axis=0):
    """Probabilities along axis.

    x        array of any shape with one or more axes; may hold integers
    axis     the axis that sums to one
    returns  float64 array of the shape of x, right for scores of ±1000 too, without a
             warning from NumPy
    """
    x = np.asarray(x, dtype=float)
    keep = axis % x.ndim
    others = tuple(a for a in range(x.ndim) if a != keep)
    e = np.exp(x - x.max(axis=others, keepdims=True))
    return e / e.sum(axis=others, keepdims=True)
