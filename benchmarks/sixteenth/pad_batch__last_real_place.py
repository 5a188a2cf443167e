# exercise: pad_batch
# right: no
# wrong: A row counts as real up to its last entry that is not pad_value, so a sequence that ends in pad_value is cut short.
# lines: 10
def pad_batch(sequences, pad_value):
    T = max(len(s) for s in sequences)
    padded = np.full((len(sequences), T), pad_value, dtype=int)
    for b, s in enumerate(sequences):
        padded[b, : len(s)] = s
    from_right = np.cumsum((padded != pad_value)[:, ::-1], axis=1)
    return padded, from_right[:, ::-1] > 0
