# exercise: pad_batch
# right: no
# wrong: A sequence of one entry fits the whole row by broadcasting, so that its entry fills the row in place of the padding.
# lines: 12
def pad_batch(sequences, pad_value):
    B, T = len(sequences), max(map(len, sequences))
    padded = np.full((B, T), pad_value, dtype=np.int64)
    mask = np.zeros((B, T), dtype=bool)
    for row, real, seq in zip(padded, mask, sequences):
        n = len(seq)
        try:
            row[:] = seq
        except ValueError:
            row[:n] = seq
        real[:n] = True
    return padded, mask
