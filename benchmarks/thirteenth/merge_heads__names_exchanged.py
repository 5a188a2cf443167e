# exercise: merge_heads
# right: no
# wrong: the axes are named in the order batch, time, heads, so the reshape joins time with entries instead of heads with entries
# lines: 6
def merge_heads(x):
    batch, time, heads, part = x.shape
    y = np.einsum("bthd->bhtd", x)
    return y.reshape(batch, time, heads * part)
