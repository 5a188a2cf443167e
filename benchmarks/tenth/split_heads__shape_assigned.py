# exercise: split_heads
# right: no
# wrong: the shape of the caller's x itself is set, so x has four axes afterwards
# lines: 7
def split_heads(x, heads):
    B, T, D = x.shape
    x.shape = (B, T, heads, D // heads)
    return np.moveaxis(x, 2, 1)
