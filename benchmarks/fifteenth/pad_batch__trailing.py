# exercise: pad_batch
# right: no
# wrong: takes for padding whatever equals pad_value at the end of a row, so a sequence that itself ends in pad_value loses its last entries in the mask
# lines: 11
def pad_batch(sequences, pad_value):
    T = max(len(s) for s in sequences)
    padded = np.full((len(sequences), T), pad_value, dtype=np.int64)
    for row, s in zip(padded, sequences):
        row[: len(s)] = s
    filled = padded != pad_value
    mask = np.logical_or.accumulate(filled[:, ::-1], axis=1)[:, ::-1]
    return padded, mask
