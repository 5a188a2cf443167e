# exercise: softmax
# right: no
# wrong: integers in give integers out, that is zeros, and the axis that was moved to the end stays there
# lines: 14, 19
def softmax(x, axis=0):
    """Probabilities along axis.

    x        array of any shape with one or more axes; may hold integers
    axis     the axis that sums to one
    returns  float64 array of the shape of x, right for scores of ±1000 too, without a
             warning from NumPy
    """
    moved = np.moveaxis(x, axis, -1)
    result = np.empty_like(moved)
    for place in np.ndindex(moved.shape[:-1]):
        vector = moved[place]
        e = np.exp(vector - vector.max())
        result[place] = e / e.sum()
    return result
