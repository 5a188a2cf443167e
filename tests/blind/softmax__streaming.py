# exercise: softmax
# right: no
# wrong: When a larger score comes along, the sum so far is not scaled down to the new maximum, so the result is wrong unless the largest score comes first.
# lines: 20
# name: running-sum-not-rescaled
def softmax(x, axis=0):
    """Probabilities along axis.

    x        array of any shape with one or more axes; may hold integers
    axis     the axis that sums to one
    returns  float64 array of the shape of x, right for scores of ±1000 too, without a
             warning from NumPy
    """
    x = np.asarray(x, dtype=float)
    slices = np.moveaxis(x, axis, 0)
    top = slices[0]
    total = np.ones_like(top)
    for s in slices[1:]:
        top = np.maximum(top, s)
        total = total + np.exp(s - top)
    return np.exp(x - np.expand_dims(top, axis)) / np.expand_dims(total, axis)
