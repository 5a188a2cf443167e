# exercise: softmax
# right: no
# wrong: scores are clipped at ±500, so that large scores that differ get the same probability
# lines: 14
def softmax(x, axis=0):
    """Probabilities along axis.

    x        array of any shape with one or more axes; may hold integers
    axis     the axis that sums to one
    returns  float64 array of the shape of x, right for scores of ±1000 too, without a
             warning from NumPy
    """
    def exponentials(z):
        return np.exp(np.clip(z, -500.0, 500.0))

    e = exponentials(np.asarray(x, dtype=float))
    total = np.expand_dims(np.sum(e, axis), axis)
    return np.divide(e, total)
