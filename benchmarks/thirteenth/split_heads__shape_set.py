# exercise: split_heads
# right: no
# wrong: the shape is set on x itself, so the caller's array has four axes afterwards
# lines: 7
def split_heads(x, heads):
    B, T, D = x.shape
    x.shape = (B, T, heads, D // heads)
    return x.transpose(0, 2, 1, 3)
