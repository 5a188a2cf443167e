# exercise: split_heads
# right: no
# wrong: D / heads is a float, and reshape refuses it
# lines: 8

def split_heads(x, heads):
    B, T, D = x.shape
    return x.reshape(B, T, heads, D / heads).swapaxes(1, 2)
