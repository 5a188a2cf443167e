# exercise: pad_batch
# right: no
# wrong: the rows are sorted by length, longest first, and no longer stand in the order of the sequences
# lines: 6
def pad_batch(sequences, pad_value):
    ordered = sorted(sequences, key=len, reverse=True)
    batch_size, max_len = len(ordered), len(ordered[0])
    padded = np.full((batch_size, max_len), pad_value, dtype=np.int64)
    mask = np.zeros((batch_size, max_len), dtype=bool)
    for row, seq in enumerate(ordered):
        padded[row, : len(seq)] = seq
        mask[row, : len(seq)] = True
    return padded, mask
