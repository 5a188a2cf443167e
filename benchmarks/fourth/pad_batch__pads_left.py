# exercise: pad_batch
# right: no
# wrong: the padding is put to the left of each sequence
# lines: 10, 11
def pad_batch(sequences, pad_value):
    T = max(map(len, sequences))
    padded = np.full((len(sequences), T), pad_value, dtype=int)
    mask = np.zeros((len(sequences), T), dtype=bool)
    for row, flags, sequence in zip(padded, mask, sequences):
        row[T - len(sequence) :] = sequence
        flags[T - len(sequence) :] = True
    return padded, mask
