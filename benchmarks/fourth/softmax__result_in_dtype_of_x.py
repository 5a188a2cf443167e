# exercise: softmax
# right: no
# wrong: the result array takes the dtype of x, so integers become 0 and float32 stays float32
# lines: 6
def softmax(x, axis=0):
    p = np.empty_like(x)
    p_last, x_last = np.moveaxis(p, axis, -1), np.moveaxis(x, axis, -1)
    for where in np.ndindex(x_last.shape[:-1]):
        row = x_last[where].astype(float)
        e = np.exp(row - row.max())
        p_last[where] = e / e.sum()
    return p
