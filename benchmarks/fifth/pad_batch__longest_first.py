# exercise: pad_batch
# right: no
# wrong: The rows are sorted by length, so row i no longer holds sequence i.
# lines: 6
def pad_batch(sequences, pad_value):
    ordered = sorted(sequences, key=len, reverse=True)
    T = len(ordered[0])
    padded = np.empty((len(ordered), T), dtype=np.int64)
    mask = np.empty((len(ordered), T), dtype=bool)
    for b, seq in enumerate(ordered):
        for t in range(T):
            mask[b, t] = t < len(seq)
            padded[b, t] = seq[t] if mask[b, t] else pad_value
    return padded, mask
