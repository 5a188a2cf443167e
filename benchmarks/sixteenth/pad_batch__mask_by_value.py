# exercise: pad_batch
# right: no
# wrong: The mask is taken from the values, so a real entry that equals pad_value counts as padding.
# lines: 9
def pad_batch(sequences, pad_value):
    T = max(len(s) for s in sequences)
    rows = [list(s) + [pad_value] * (T - len(s)) for s in sequences]
    padded = np.array(rows, dtype=int).reshape(len(sequences), T)
    return padded, np.not_equal(padded, pad_value)
