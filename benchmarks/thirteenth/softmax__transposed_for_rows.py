# exercise: softmax
# right: no
# wrong: every axis other than 0 is handled by transposing, which makes it the last axis: wrong for a middle axis of three and for axis -2 of a matrix
# lines: 17
def softmax(x, axis=0):
    """Probabilities along axis.

    x        array of any shape with one or more axes; may hold integers
    axis     the axis that sums to one
    returns  float64 array of the shape of x, right for scores of ±1000 too, without a
             warning from NumPy
    """
    x = np.array(x, dtype=float)
    if x.ndim == 1 or axis == 0:
        e = np.exp(x - x.max(axis=0))
        return e / e.sum(axis=0)
    return softmax(x.T, 0).T
