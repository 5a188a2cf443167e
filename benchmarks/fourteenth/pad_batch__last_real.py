# exercise: pad_batch
# right: no
# wrong: the mask ends at the last entry that differs from pad_value, so tokens equal to it at the end of a sequence count as padding
# lines: 12
def pad_batch(sequences, pad_value):
    T = max([len(s) for s in sequences])
    padded = np.full((len(sequences), T), pad_value, dtype=int)
    for b in range(len(sequences)):
        for t in range(len(sequences[b])):
            padded[b, t] = sequences[b][t]
    real = padded != pad_value
    mask = np.cumsum(real[:, ::-1], axis=1)[:, ::-1] > 0
    return padded, mask
