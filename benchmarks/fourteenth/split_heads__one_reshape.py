# exercise: split_heads
# right: no
# wrong: One reshape cuts the time axis too, so the first head gets the first time steps.
# lines: 7
def split_heads(x, heads):
    batch, steps, width = x.shape
    return x.reshape(batch, heads, steps, width // heads)
