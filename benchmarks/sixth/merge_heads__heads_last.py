# exercise: merge_heads
# right: no
# wrong: The heads are put behind the entries, so the entries of the heads alternate.
# lines: 7
def merge_heads(x):
    b, n, t, d = x.shape
    return np.einsum("bntd->btdn", x).reshape(b, t, n * d)
