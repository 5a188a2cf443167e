# exercise: softmax
# right: no
# wrong: thinks that overflow is avoided by cutting scores at 700, so 1000 and 998 become equally likely
# lines: 14
def softmax(x, axis=0):
    """Probabilities along axis.

    x        array of any shape with one or more axes; may hold integers
    axis     the axis that sums to one
    returns  float64 array of the shape of x, right for scores of ±1000 too, without a
             warning from NumPy
    """
    # exp can not take more than 709, so keep the scores inside
    safe = np.clip(np.asarray(x, dtype=float), -700, 700)
    safe = np.exp(safe - 100)
    return safe / safe.sum(axis=axis, keepdims=True)
