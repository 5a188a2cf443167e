# exercise: softmax
# right: no
# wrong: The largest score of the whole array is taken away, so a line whose scores are all far smaller becomes 0 / 0.
# lines: 7
def softmax(x, axis=0):
    y = np.moveaxis(np.array(x, dtype=float), axis, -1)
    y -= max(y.flat)
    np.exp(y, out=y)
    y /= y.sum(-1)[..., None]
    return np.moveaxis(y, -1, axis)
