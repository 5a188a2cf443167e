# exercise: pad_batch
# right: no
# wrong: np.resize fills the places to the right with the sequence over again instead of with pad_value
# lines: 10
def pad_batch(sequences, pad_value):
    lens = np.array([len(s) for s in sequences])
    T = lens.max()
    rows = []
    for s in sequences:
        row = np.resize(np.asarray(s, dtype=int), T) if len(s) else np.full(T, pad_value)
        rows.append(row)
    mask = np.arange(T) < lens[:, None]
    return np.stack(rows).astype(int), mask
