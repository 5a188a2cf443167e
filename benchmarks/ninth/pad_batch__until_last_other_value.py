# exercise: pad_batch
# right: no
# wrong: The mask ends at the last entry that is not pad_value, so a token equal to pad_value at the end of a sequence counts as padding.
# lines: 11, 12
def pad_batch(sequences, pad_value):
    B = len(sequences)
    T = max(len(s) for s in sequences)
    padded = np.full((B, T), pad_value, dtype=int)
    for i, s in enumerate(sequences):
        padded[i, :len(s)] = s
    different = padded != pad_value
    mask = np.logical_or.accumulate(different[:, ::-1], axis=1)[:, ::-1]
    return padded, mask
