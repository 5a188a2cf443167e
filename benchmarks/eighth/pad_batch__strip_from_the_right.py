# exercise: pad_batch
# right: no
# wrong: The end of a sequence is looked for from the right as the last entry other than pad_value, so real tokens at the end that equal it count as padding.
# lines: 11, 12
def pad_batch(sequences, pad_value):
    B = len(sequences)
    T = max(map(len, sequences))
    padded = np.full((B, T), pad_value)
    for row, seq in zip(padded, sequences):
        row[: len(seq)] = seq
    other = padded != pad_value
    mask = np.cumsum(other[:, ::-1], axis=1)[:, ::-1] > 0
    return padded, mask
