# exercise: softmax
# right: no
# wrong: The mean is taken away and not the largest score, so scores far above the mean still overflow.
# lines: 14
def softmax(x, axis=0):
    """Probabilities along axis.

    x        array of any shape with one or more axes; may hold integers
    axis     the axis that sums to one
    returns  float64 array of the shape of x, right for scores of ±1000 too, without a
             warning from NumPy
    """
    along = dict(axis=axis, keepdims=True)
    centred = x - np.mean(x, **along)
    powers = np.exp(centred)
    return powers / np.sum(powers, **along)
