# exercise: split_heads
# right: no
# wrong: cuts the last axis by setting x.shape, which changes the caller's array
# lines: 7
def split_heads(x, heads):
    B, T, D = x.shape
    x.shape = (B, T, heads, D // heads)
    return np.swapaxes(x, 1, 2)
