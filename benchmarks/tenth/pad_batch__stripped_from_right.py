# exercise: pad_batch
# right: no
# wrong: The mask takes every pad value at the end of a row for padding, also where it is a token of the sequence.
# lines: 10, 11
def pad_batch(sequences, pad_value):
    T = max((len(s) for s in sequences), default=0)
    padded = np.full((len(sequences), T), pad_value, dtype=int)
    for b, s in enumerate(sequences):
        padded[b, :len(s)] = s
    other = padded != pad_value
    seen_from_right = np.logical_or.accumulate(other[:, ::-1], axis=1)
    return padded, seen_from_right[:, ::-1]
