# exercise: pad_batch
# right: yes
def pad_batch(sequences, pad_value):
    """Sequences of different lengths as one array, and a mask of the same shape."""
    lengths = np.array([len(s) for s in sequences], dtype=int)
    mask = np.arange(lengths.max(initial=0)) < lengths[:, None]
    padded = np.full(mask.shape, pad_value, dtype=np.int64)
    padded[mask] = [token for s in sequences for token in s]
    return padded, mask
