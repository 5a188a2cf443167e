# exercise: pad_batch
# right: no
# wrong: Empty sequences are left out, so they have no row and the later rows move up.
# lines: 7
def pad_batch(sequences, pad_value):
    """Pad a batch of variable-length sequences."""
    sequences = [np.asarray(s, dtype=np.int64) for s in sequences if len(s) > 0]
    max_len = max((len(s) for s in sequences), default=0)

    padded = np.full((len(sequences), max_len), pad_value, dtype=np.int64)
    mask = np.zeros_like(padded, dtype=bool)
    for i, seq in enumerate(sequences):
        padded[i, :len(seq)] = seq
        mask[i, :len(seq)] = True
    return padded, mask
