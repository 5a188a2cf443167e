# exercise: pad_batch
# right: no
# wrong: The dtype is the smallest one that holds pad_value, so larger entries wrap around.
# lines: 7
# name: dtype-of-the-padding-value
def pad_batch(sequences, pad_value):
    B, T = len(sequences), max([len(s) for s in sequences])
    padded = np.tile(np.array(pad_value, dtype=np.min_scalar_type(pad_value)), (B, T))
    mask = np.zeros((B, T), dtype=bool)
    for i, seq in enumerate(sequences):
        seq = np.asarray(seq, dtype=np.int64)
        padded[i, : seq.size] = seq.astype(padded.dtype)
        mask[i, : seq.size] = True
    return padded, mask
