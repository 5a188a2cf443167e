# exercise: split_heads
# right: no
# wrong: the heads are stacked in front of the batch, (heads, B, T, D / heads)
# lines: 6
def split_heads(x, heads):
    return np.array(np.split(x, heads, axis=2))
