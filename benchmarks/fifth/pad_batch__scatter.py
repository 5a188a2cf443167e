# exercise: pad_batch
# right: yes
def pad_batch(sequences, pad_value):
    lengths = np.fromiter(map(len, sequences), dtype=int, count=len(sequences))
    mask = np.arange(lengths.max(initial=0)) < lengths[:, None]
    padded = np.where(mask, 0, pad_value).astype(int)
    padded[mask] = np.array([int(v) for s in sequences for v in s], dtype=int)
    return padded, mask
