# exercise: merge_heads
# right: no
# wrong: the heads are moved behind the entries, so that entries of different heads take turns
# lines: 7
def merge_heads(x):
    B, h, T, d = x.shape
    merged = np.einsum("bhtd->btdh", x)
    return merged.reshape(B, T, d * h)
