# exercise: merge_heads
# right: no
# wrong: heads and entries are joined by one reshape though time stands between them
# lines: 9
def merge_heads(x):
    B, heads, T, width = x.shape
    out = np.empty((B, T, heads * width), dtype=x.dtype)
    for b, sequence in enumerate(x):
        out[b] = sequence.reshape(T, -1)
    return out
