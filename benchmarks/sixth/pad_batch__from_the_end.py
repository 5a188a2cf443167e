# exercise: pad_batch
# right: no
# wrong: The end of each sequence is looked for in the values, so tokens at its end that are equal to the pad value count as padding.
# lines: 8, 9
def pad_batch(sequences, pad_value):
    T = max(map(len, sequences))
    padded = np.array([[*s, *[pad_value] * (T - len(s))] for s in sequences], dtype=int)
    backward = (padded != pad_value)[:, ::-1]
    mask = np.cumsum(backward, axis=1)[:, ::-1] > 0
    return padded, mask
