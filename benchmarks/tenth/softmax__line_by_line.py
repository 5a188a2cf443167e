# exercise: softmax
# right: no
# wrong: The result has the type of x, so for integer scores all probabilities are cut to 0 or 1.
# lines: 12
def _line(v):
    e = np.exp(v - v.max())
    return e / e.sum()


def softmax(x, axis=0):
    x = np.asarray(x)
    out = np.empty_like(x)
    src, dst = np.moveaxis(x, axis, -1), np.moveaxis(out, axis, -1)
    for where in np.ndindex(src.shape[:-1]):
        dst[where] = _line(src[where])
    return out
