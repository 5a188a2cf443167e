# exercise: pad_batch
# right: no
# wrong: takes the mask to mark what is to be masked out: True at the padding, False at real entries
# lines: 9, 14
def pad_batch(sequences, pad_value):
    B = len(sequences)
    T = max(len(sequence) for sequence in sequences)
    padded = np.zeros((B, T), dtype=int)
    mask = np.zeros((B, T), dtype=bool)
    for i in range(B):
        n = len(sequences[i])
        padded[i, :n] = sequences[i]
        padded[i, n:] = pad_value
        mask[i, n:] = True
    return padded, mask
