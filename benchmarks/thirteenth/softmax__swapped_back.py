# exercise: softmax
# right: no
# wrong: the axis is brought to the front with moveaxis but put back with swapaxes, which mixes the axes of arrays with three or more when axis is not 0 or 1
# lines: 16
def softmax(x, axis=0):
    """Probabilities along axis.

    x        array of any shape with one or more axes; may hold integers
    axis     the axis that sums to one
    returns  float64 array of the shape of x, right for scores of ±1000 too, without a
             warning from NumPy
    """
    z = np.moveaxis(np.asarray(x, dtype=np.float64), axis, 0)
    z = np.exp(z - z.max(axis=0))
    z = z / z.sum(axis=0)
    return np.swapaxes(z, 0, axis)
