# exercise: merge_heads
# right: no
# wrong: entry j of head h goes to place j * heads + h, so the heads' entries alternate instead of following each other
# lines: 9
def merge_heads(x):
    B, heads, T, d = x.shape
    out = np.empty((B, T, heads * d), dtype=x.dtype)
    for h in range(heads):
        out[:, :, h::heads] = x[:, h]
    return out
