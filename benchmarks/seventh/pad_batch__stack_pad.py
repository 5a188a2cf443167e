# exercise: pad_batch
# right: no
# wrong: An empty list becomes an array of floats, and with it the whole batch is of floats.
# lines: 8
def pad_batch(sequences, pad_value):
    lengths = np.array([len(s) for s in sequences])
    T = lengths.max()
    rows = [np.pad(s, (0, T - len(s)), constant_values=pad_value) for s in sequences]
    mask = np.arange(T)[None, :] < lengths[:, None]
    return np.stack(rows), mask
