# exercise: pad_batch
# right: no
# wrong: The padded array holds floats instead of integers.
# lines: 7
def pad_batch(sequences, pad_value):
    T = max(map(len, sequences))
    padded = np.ones((len(sequences), T)) * pad_value
    mask = np.zeros_like(padded, dtype=bool)
    for row, real, seq in zip(padded, mask, sequences):
        row[: len(seq)] = seq
        real[: len(seq)] = True
    return padded, mask
