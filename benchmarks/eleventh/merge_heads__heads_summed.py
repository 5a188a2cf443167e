# exercise: merge_heads
# right: no
# wrong: the heads are added up and repeated, in place of being set beside each other
# lines: 6, 7
def merge_heads(x):
    total = functools.reduce(np.add, np.moveaxis(x, 1, 0))
    return np.tile(total, (1, 1, x.shape[1]))
