# exercise: pad_batch
# right: no
# wrong: places are marked with -1 before they are padded, so a -1 inside a sequence counts as padding and is overwritten
# lines: 10
def pad_batch(sequences, pad_value):
    T = max(len(s) for s in sequences)
    padded = np.full((len(sequences), T), -1)
    for row, s in zip(padded, sequences):
        row[: len(s)] = s
    mask = padded != -1
    padded[~mask] = pad_value
    return padded, mask
