# exercise: pad_batch
# right: no
# wrong: All rows of the table are one and the same list, so every row ends up with what was written last.
# lines: 7
def pad_batch(sequences, pad_value):
    B, T = len(sequences), max(map(len, sequences))
    table = [[pad_value] * T] * B
    mask = np.zeros((B, T), dtype=bool)
    for b in range(B):
        for t, token in enumerate(sequences[b]):
            table[b][t] = token
            mask[b, t] = True
    return np.array(table, dtype=int).reshape(B, T), mask
