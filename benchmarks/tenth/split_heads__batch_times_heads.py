# exercise: split_heads
# right: no
# wrong: batch and heads are joined into one axis, so the result has three axes
# lines: 9
def split_heads(x, heads):
    B, T, D = x.shape
    d = D // heads
    y = x.reshape(B, T, heads, d).transpose(0, 2, 1, 3)
    return y.reshape(B * heads, T, d)
