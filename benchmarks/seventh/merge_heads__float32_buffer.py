# exercise: merge_heads
# right: no
# wrong: the buffer is float32, so float64 entries are rounded
# lines: 7
def merge_heads(x):
    B, heads, T, d = x.shape
    out = np.empty((B, T, heads * d), dtype=np.float32)
    for h in range(heads):
        out[:, :, h * d : (h + 1) * d] = x[:, h]
    return out
