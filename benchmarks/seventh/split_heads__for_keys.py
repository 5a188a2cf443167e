# exercise: split_heads
# right: no
# wrong: the last two axes are swapped, as for the keys of a product
# lines: 6
def split_heads(x, heads):
    out = np.stack(np.split(x.transpose(0, 2, 1), heads, axis=1), axis=1)
    return out
