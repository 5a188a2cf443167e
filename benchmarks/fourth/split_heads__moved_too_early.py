# exercise: split_heads
# right: no
# wrong: the axes are exchanged before the cut, and a second reshape mends the shape: entries and times are mixed
# lines: 8, 10

def split_heads(x, heads):
    batch, steps, size = x.shape
    x = x.transpose(0, 2, 1)
    x = x.reshape(batch, heads, size // heads, steps)
    return x.reshape(batch, heads, steps, size // heads)
