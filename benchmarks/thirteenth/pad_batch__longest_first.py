# exercise: pad_batch
# right: no
# wrong: two faults: the rows are sorted by length, longest first; and an empty list becomes a float row, which makes the whole array float
# lines: 7, 12
def pad_batch(sequences, pad_value):
    """Pad a batch of variable-length sequences and build the matching mask."""
    ordered = sorted(sequences, key=len, reverse=True)
    max_len = len(ordered[0])
    rows, masks = [], []
    for seq in ordered:
        extra = max_len - len(seq)
        rows.append(np.pad(seq, (0, extra), constant_values=pad_value))
        masks.append(np.arange(max_len) < len(seq))
    return np.stack(rows), np.stack(masks)
