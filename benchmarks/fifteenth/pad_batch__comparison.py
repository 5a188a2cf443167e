# exercise: pad_batch
# right: yes
def pad_batch(sequences, pad_value):
    lengths = np.fromiter(map(len, sequences), dtype=np.intp, count=len(sequences))
    T = lengths.max(initial=0)
    mask = np.arange(T) < lengths[:, np.newaxis]
    padded = np.where(mask, 0, pad_value)
    padded[mask] = [int(i) for s in sequences for i in s]
    return padded, mask
