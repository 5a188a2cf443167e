# exercise: softmax
# right: no
# wrong: The result takes over the type of x, so for integers every probability is cut off to 0 or 1, and float32 stays float32.
# lines: 6
def softmax(x, axis=0):
    out = np.empty_like(x)
    src, dst = np.moveaxis(x, axis, -1), np.moveaxis(out, axis, -1)
    for place in np.ndindex(src.shape[:-1]):
        e = np.exp(src[place] - src[place].max())
        dst[place] = e / e.sum()
    return out
