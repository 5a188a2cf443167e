# exercise: split_heads
# right: no
# wrong: The shape of x itself is set, which changes the caller's array.
# lines: 7
def split_heads(x, heads):
    b, t, d = x.shape
    x.shape = (b, t, heads, d // heads)
    return x.transpose(0, 2, 1, 3)
