# exercise: pad_batch
# right: no
# wrong: The padding is on the left of each sequence, where it should be on the right.
# lines: 11, 12
def pad_batch(sequences, pad_value):
    sizes = [len(s) for s in sequences]
    width = max(sizes)
    padded = np.full((len(sequences), width), pad_value, dtype=np.int64)
    mask = np.zeros((len(sequences), width), dtype=bool)
    for row, (s, n) in enumerate(zip(sequences, sizes)):
        padded[row, width - n:] = s
        mask[row, width - n:] = True
    return padded, mask
