# exercise: pad_batch
# right: no
# wrong: Time runs down and the sequences stand side by side: shape (T, B).
# lines: 8, 9
def pad_batch(sequences, pad_value):
    lengths = [len(s) for s in sequences]
    T, B = max(lengths), len(sequences)
    padded = np.full((T, B), pad_value, dtype=np.int64)
    mask = np.zeros((T, B), dtype=bool)
    for b, (s, n) in enumerate(zip(sequences, lengths)):
        padded[:n, b] = s
        mask[:n, b] = True
    return padded, mask
