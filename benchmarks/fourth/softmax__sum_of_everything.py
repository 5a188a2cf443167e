# exercise: softmax
# right: no
# wrong: the sum runs over the whole array instead of along axis
# lines: 15
def softmax(x, axis=0):
    """Probabilities along axis.

    x        array of any shape with one or more axes; may hold integers
    axis     the axis that sums to one
    returns  float64 array of the shape of x, right for scores of ±1000 too, without a
             warning from NumPy
    """
    x = np.asarray(x, dtype=float)
    e = np.exp(x - np.max(x, axis=axis, keepdims=True))
    return e / np.sum(e)
