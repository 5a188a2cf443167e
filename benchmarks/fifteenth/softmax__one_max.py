# exercise: softmax
# right: no
# wrong: the largest score of the whole array is taken away, so that other columns underflow to 0/0
# lines: 14
def softmax(x, axis=0):
    """Probabilities along axis.

    x        array of any shape with one or more axes; may hold integers
    axis     the axis that sums to one
    returns  float64 array of the shape of x, right for scores of ±1000 too, without a
             warning from NumPy
    """
    scores = np.asarray(x, dtype=np.float64)
    powers = np.exp(scores - np.amax(scores))
    return powers / powers.sum(axis=axis, keepdims=True)
