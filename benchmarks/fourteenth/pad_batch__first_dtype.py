# exercise: pad_batch
# right: no
# wrong: the dtype is that of the first sequence, which is float when it is an empty list and may be too small for the others
# lines: 7
def pad_batch(sequences, pad_value):
    T = max(map(len, sequences))
    kind = np.asarray(sequences[0]).dtype
    rows, flags = [], []
    for seq in sequences:
        fill = T - len(seq)
        rows.append(np.array([*seq, *[pad_value] * fill], dtype=kind))
        flags.append(np.array([True] * len(seq) + [False] * fill, dtype=bool))
    return np.stack(rows), np.stack(flags)
