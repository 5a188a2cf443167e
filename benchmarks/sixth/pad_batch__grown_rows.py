# exercise: pad_batch
# right: no
# wrong: The lengths for the mask are read after the rows have been filled up, so that the mask is True everywhere.
# lines: 12
def pad_batch(sequences, pad_value):
    rows = [[int(v) for v in s] for s in sequences]
    longest = max(len(r) for r in rows)
    for r in rows:
        while len(r) < longest:
            r.append(pad_value)
    padded = np.array(rows, dtype=int).reshape(len(rows), longest)
    mask = np.array([[t < len(r) for t in range(longest)] for r in rows], dtype=bool)
    return padded, mask.reshape(len(rows), longest)
