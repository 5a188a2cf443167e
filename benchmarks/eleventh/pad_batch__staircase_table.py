# exercise: pad_batch
# right: yes
def pad_batch(sequences, pad_value):
    lengths = np.fromiter(map(len, sequences), dtype=np.intp)
    T = int(lengths.max())
    staircase = np.tri(T + 1, T, k=-1, dtype=bool)
    mask = staircase[lengths]
    padded = np.full(mask.shape, pad_value, dtype=np.int64)
    padded[mask] = [int(token) for sequence in sequences for token in sequence]
    return padded, mask
