# exercise: split_heads
# right: no
# wrong: the last axis is cut in column-major order
# lines: 7
def split_heads(x, heads):
    B, T, D = x.shape
    cut = x.reshape((B, T, heads, D // heads), order="F")
    return np.moveaxis(cut, 1, 2)
