# exercise: pad_batch
# right: no
# wrong: The rows are sorted by length, longest first, and the mask holds 0 and 1 as integers instead of booleans.
# lines: 6, 9
def pad_batch(sequences, pad_value):
    ordered = sorted(sequences, key=len, reverse=True)
    batch_size, max_len = len(ordered), len(ordered[0])
    padded = np.full((batch_size, max_len), pad_value, dtype=np.int64)
    mask = np.zeros((batch_size, max_len), dtype=np.int64)
    for b, seq in enumerate(ordered):
        n = len(seq)
        padded[b, :n] = seq
        mask[b, :n] = 1
    return padded, mask
