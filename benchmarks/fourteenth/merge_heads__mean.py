# exercise: merge_heads
# right: no
# wrong: The results of the heads are averaged instead of being joined.
# lines: 7, 8
def merge_heads(x):
    B, H, T, d = x.shape
    merged = x.mean(axis=1)
    return np.tile(merged, (1, 1, H))
