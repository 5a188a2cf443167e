# exercise: pad_batch
# right: no
# wrong: The lengths for the mask are taken after padding, so the mask is True everywhere.
# lines: 11
def pad_batch(sequences, pad_value):
    T = max(len(s) for s in sequences)
    rows = []
    for s in sequences:
        rows.append(np.pad(np.asarray(s, dtype=int), (0, T - len(s)), constant_values=pad_value))
    padded = np.stack(rows)
    mask = np.array([[t < len(row) for t in range(T)] for row in rows], dtype=bool)
    return padded, mask
