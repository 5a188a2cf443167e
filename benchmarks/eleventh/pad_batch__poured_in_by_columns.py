# exercise: pad_batch
# right: no
# wrong: The tokens, one sequence after the other, are poured into the array step by step instead of row by row, so they land in wrong places.
# lines: 11
def pad_batch(sequences, pad_value):
    lengths = np.array([len(s) for s in sequences])
    T = lengths.max()
    mask = np.arange(T)[:, None] < lengths
    padded = np.full((T, len(sequences)), pad_value, dtype=np.int64)
    stream = [token for s in sequences for token in s]
    padded[mask] = stream
    return padded.T, mask.T
