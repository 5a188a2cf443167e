# exercise: merge_heads
# right: no
# wrong: the heads are moved behind the entries, so the heads' entries are interleaved
# lines: 7
def merge_heads(x):
    B, h, T, n = x.shape
    return np.moveaxis(x, 1, -1).reshape(B, T, h * n)
