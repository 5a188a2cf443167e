# exercise: softmax
# right: yes
def softmax(x, axis=0):
    """Probabilities along axis.

    x        array of any shape with one or more axes; may hold integers
    axis     the axis that sums to one
    returns  float64 array of the shape of x, right for scores of ±1000 too, without a
             warning from NumPy
    """
    scores = np.moveaxis(np.array(x, dtype=np.float64), axis, -1)
    flat = scores.reshape(-1, scores.shape[-1])

    def one(row):
        odds = np.exp(row - np.maximum.reduce(row))
        return odds / np.einsum("i->", odds)

    return np.moveaxis(np.stack([one(row) for row in flat]).reshape(scores.shape), -1, axis)
