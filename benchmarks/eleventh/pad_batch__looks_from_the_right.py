# exercise: pad_batch
# right: no
# wrong: The mask is found by looking from the right for the first entry that is not pad_value, so real entries equal to it at the end of a sequence count as padding.
# lines: 16
def pad_batch(sequences, pad_value):
    T = max(len(s) for s in sequences)
    rows = []
    for s in sequences:
        row = [int(i) for i in s]
        while len(row) < T:
            row.append(pad_value)
        rows.append(row)
    padded = np.array(rows, dtype=int).reshape(len(rows), T)
    differs = padded != pad_value
    from_right = np.cumsum(differs[:, ::-1], axis=1)[:, ::-1]
    return padded, from_right > 0
