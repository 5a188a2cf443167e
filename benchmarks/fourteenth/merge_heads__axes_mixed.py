# exercise: merge_heads
# right: no
# wrong: The entries are moved before the heads, so a vector comes out with the pieces interleaved.
# lines: 7
def merge_heads(x):
    b, h, t, d = x.shape
    return np.einsum("bhtd->btdh", x).reshape(b, t, d * h)
