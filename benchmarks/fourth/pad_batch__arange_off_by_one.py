# exercise: pad_batch
# right: no
# wrong: the comparison with the lengths includes t = T_i, so the first padded entry counts as real
# lines: 16
def lengths_of(sequences):
    return np.array([len(s) for s in sequences])


def pad_batch(sequences, pad_value):
    lengths = lengths_of(sequences)
    T = lengths.max()
    rows = [
        np.pad(np.asarray(s, dtype=int), (0, T - n), constant_values=pad_value)
        for s, n in zip(sequences, lengths)
    ]
    mask = np.arange(T)[None, :] <= lengths[:, None]
    return np.stack(rows), mask
