# exercise: merge_heads
# right: no
# wrong: the heads are averaged and the average is repeated, where they should be joined
# lines: 7, 8
def merge_heads(x):
    heads = x.shape[1]
    mixed = x.sum(axis=1) / heads
    return np.tile(mixed, heads)
