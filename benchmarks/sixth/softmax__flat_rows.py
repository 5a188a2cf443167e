# exercise: softmax
# right: no
# wrong: The axis is moved to the end for the computation, and the result is reshaped and not moved back, so the numbers land in the wrong places.
# lines: 11
def softmax(x, axis=0):
    z = np.moveaxis(np.asarray(x, dtype=float), axis, -1)
    rows = z.reshape(-1, z.shape[-1])
    rows = rows - rows.max(axis=1)[:, None]
    e = np.exp(rows)
    p = e / e.sum(axis=1)[:, None]
    return p.reshape(x.shape)
