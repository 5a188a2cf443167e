# exercise: pad_batch
# right: no
# wrong: Empty places are marked with -1 first, so a -1 inside a sequence is taken for padding.
# lines: 10
def pad_batch(sequences, pad_value):
    width = max(len(s) for s in sequences)
    table = np.full((len(sequences), width), -1)
    for row, s in zip(table, sequences):
        row[: len(s)] = s
    mask = table != -1
    return np.where(mask, table, pad_value), mask
