# exercise: split_heads
# right: no
# wrong: The shape is set on x itself, so the caller's array has four axes afterwards.
# lines: 7
def split_heads(x, heads):
    B, T, D = x.shape
    x.shape = (B, T, heads, D // heads)
    return np.moveaxis(x, 2, 1)
