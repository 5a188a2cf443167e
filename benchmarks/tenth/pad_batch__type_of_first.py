# exercise: pad_batch
# right: no
# wrong: The type of the array is that of the first sequence, which is float when that one is an empty list.
# lines: 9
def pad_batch(sequences, pad_value):
    rows = [np.asarray(s) for s in sequences]
    lengths = np.array([r.size for r in rows])
    mask = np.arange(lengths.max()) < lengths[:, None]
    padded = np.full(mask.shape, pad_value, dtype=rows[0].dtype)
    padded[mask] = np.concatenate(rows)
    return padded, mask
