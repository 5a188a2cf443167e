# exercise: softmax
# right: no
# wrong: the axis is brought to the front for the sums and not put back, so the result has the axes in another order
# lines: 10
def softmax(x, axis=0):
    z = np.moveaxis(np.asarray(x, dtype=float), axis, 0)
    z = z - z.max(axis=0)
    weights = np.exp(z)
    total = sum(weights)
    return weights / total
