# exercise: merge_heads
# right: no
# wrong: the heads are joined two by two, and with an odd number the last one is dropped
# lines: 8
def merge_heads(x):
    parts = list(np.swapaxes(x, 0, 1))
    while len(parts) > 1:
        parts = [np.dstack(pair) for pair in zip(parts[0::2], parts[1::2])]
    return parts[0]
