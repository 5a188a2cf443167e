# exercise: merge_heads
# right: no
# wrong: The last head comes first, and the result is float32.
# name: heads-reversed, single-precision
# lines: 7, 9
def merge_heads(x):
    B, heads, T, d = x.shape
    out = np.zeros((B, T, heads * d), dtype="f4")
    for h in range(heads):
        end = (heads - h) * d
        out[:, :, end - d : end] = x[:, h]
    return out
