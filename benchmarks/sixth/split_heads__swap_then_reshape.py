# exercise: split_heads
# right: no
# wrong: The axes are swapped before the reshape, which then mixes times and entries.
# lines: 7, 8
def split_heads(x, heads):
    B, T, D = x.shape
    columns = x.swapaxes(1, 2)
    return columns.reshape(B, heads, T, D // heads)
