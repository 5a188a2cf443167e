# exercise: merge_heads
# right: no
# wrong: Moves the heads behind the entries, so the entries of the heads come in turn.
# lines: 7
def merge_heads(x):
    B, heads, T, _ = x.shape
    return np.moveaxis(x, 1, -1).reshape(B, T, -1)
