# exercise: merge_heads
# right: no
# wrong: Two faults: the result is an array of float32, and the heads are put in from the last to the first.
# lines: 7, 8
def merge_heads(x):
    B, heads, T, d = x.shape
    out = np.empty((B, T, heads * d), dtype=np.float32)
    for place, h in enumerate(reversed(range(heads))):
        out[:, :, place * d : (place + 1) * d] = x[:, h]
    return out
