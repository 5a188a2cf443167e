# exercise: split_heads
# right: no
# wrong: one reshape: head 0 gets the first time steps with all their entries
# lines: 8

def split_heads(x, heads):
    B, T, D = x.shape
    return x.reshape(B, heads, T, D // heads)
