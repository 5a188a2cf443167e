# exercise: merge_heads
# right: no
# wrong: the entries of a head come before the heads, so heads are interleaved
# lines: 7
def merge_heads(x):
    B, H, T, d = x.shape
    return np.einsum("bhtd->btdh", x).reshape(B, T, H * d)
