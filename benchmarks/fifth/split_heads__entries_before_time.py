# exercise: split_heads
# right: no
# wrong: Time and entries are exchanged within each head: the shape is (B, heads, D / heads, T).
# lines: 7
def split_heads(x, heads):
    B, T, D = x.shape
    return x.transpose(0, 2, 1).reshape(B, heads, D // heads, T)
