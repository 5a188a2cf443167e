# exercise: split_heads
# right: no
# wrong: Sets x.shape itself, so the caller's array has four axes afterwards.
# lines: 7
def split_heads(x, heads):
    batch, time, entries = x.shape
    x.shape = (batch, time, heads, entries // heads)
    return x.swapaxes(1, 2)
