# exercise: split_heads
# right: no
# wrong: Batch and heads are joined into one axis, (B * heads, T, D / heads), as torch does inside.
# lines: 9
def split_heads(x, heads):
    B, T, D = x.shape
    d = D // heads
    out = x.reshape(B, T, heads, d).transpose(0, 2, 1, 3)
    return out.reshape(B * heads, T, d)
