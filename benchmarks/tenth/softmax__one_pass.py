# exercise: softmax
# right: no
# wrong: The running sum is not shrunk when a larger score turns up, so the terms before it count too much.
# lines: 11
def softmax(x, axis=0):
    x = np.moveaxis(np.array(x, dtype=float), axis, 0)
    top = x[0]
    total = np.ones_like(top)
    for row in x[1:]:
        top = np.maximum(top, row)
        total = total + np.exp(row - top)
    return np.moveaxis(np.exp(x - top) / total, 0, axis)
