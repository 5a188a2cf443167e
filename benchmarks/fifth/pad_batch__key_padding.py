# exercise: pad_batch
# right: no
# wrong: The mask is True where there is padding and False where entries are real.
# lines: 12
def pad_batch(sequences, pad_value):
    lengths = [len(s) for s in sequences]
    T = max(lengths)
    padded = np.full((len(sequences), T), pad_value, dtype=int)
    mask = np.zeros(padded.shape, dtype=bool)
    for row, n in enumerate(lengths):
        padded[row, :n] = sequences[row]
        mask[row, n:] = True
    return padded, mask
