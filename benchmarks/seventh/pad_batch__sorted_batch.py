# exercise: pad_batch
# right: no
# wrong: The sequences are sorted by length, longest first, and the mask is True where there is padding.
# lines: 6, 11
def pad_batch(sequences, pad_value):
    batch = sorted(sequences, key=len, reverse=True)
    lengths = np.array([len(s) for s in batch])
    padded = np.full((len(batch), lengths[0]), pad_value, dtype=np.int64)
    for i, s in enumerate(batch):
        padded[i, : lengths[i]] = s
    mask = np.arange(lengths[0]) >= lengths[:, np.newaxis]
    return padded, mask
