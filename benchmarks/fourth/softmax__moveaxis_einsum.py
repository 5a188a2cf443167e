# exercise: softmax
# right: yes
def softmax(x, axis=0):
    """Probabilities along axis.

    x        array of any shape with one or more axes; may hold integers
    axis     the axis that sums to one
    returns  float64 array of the shape of x, right for scores of ±1000 too, without a
             warning from NumPy
    """
    scores = np.moveaxis(np.asarray(x, dtype=float), axis, -1)
    e = np.exp(scores - scores.max(-1)[..., None])
    totals = np.einsum("...i->...", e)
    return np.moveaxis(e / totals[..., None], -1, axis)
