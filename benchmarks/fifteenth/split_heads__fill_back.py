# exercise: split_heads
# right: no
# wrong: the heads are filled in from the last to the first, so head 0 holds the last entries
# lines: 10
def split_heads(x, heads):
    B, T, D = x.shape
    out = np.empty((heads, B, T, D // heads), dtype=x.dtype)
    rest = x
    for h in range(heads):
        rest, out[h] = np.split(rest, [-(D // heads)], axis=2)
    return out.transpose(1, 0, 2, 3)
