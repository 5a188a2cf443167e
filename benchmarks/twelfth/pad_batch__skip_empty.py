# exercise: pad_batch
# right: no
# wrong: empty sequences are thrown away, so the arrays have fewer than B rows
# lines: 6
def pad_batch(sequences, pad_value):
    kept = [np.asarray(s, dtype=int) for s in sequences if len(s) > 0]
    longest = max((s.size for s in kept), default=0)
    padded = np.empty((len(kept), longest), dtype=int)
    mask = np.empty((len(kept), longest), dtype=bool)
    for i, s in enumerate(kept):
        extra = longest - s.size
        padded[i] = np.pad(s, (0, extra), constant_values=pad_value)
        mask[i] = np.pad(np.ones(s.size, dtype=bool), (0, extra))
    return padded, mask
