# exercise: pad_batch
# right: no
# wrong: the mask looks for pad_value in the array, which may be a token as well
# lines: 10
def pad_batch(sequences, pad_value):
    longest = max(len(s) for s in sequences)
    padded = np.full((len(sequences), longest), pad_value, dtype=int)
    for i, sequence in enumerate(sequences):
        padded[i, : len(sequence)] = sequence
    mask = padded != pad_value
    return padded, mask
