# exercise: softmax
# right: no
# wrong: The axis is moved to the front and never moved back, so the result comes out with its axes in another order.
# lines: 9
def softmax(x, axis=0):
    z = np.moveaxis(np.asarray(x, dtype=float), axis, 0)
    z = z - z.max(axis=0)
    e = np.exp(z)
    return e / e.sum(axis=0)
