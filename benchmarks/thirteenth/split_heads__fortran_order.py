# exercise: split_heads
# right: no
# wrong: the reshape counts in Fortran order, so head h gets every heads-th entry instead of entries that follow each other
# lines: 7
def split_heads(x, heads):
    B, T, D = x.shape
    cut = np.reshape(x, (B, T, heads, D // heads), order="F")
    return np.moveaxis(cut, 2, 1)
