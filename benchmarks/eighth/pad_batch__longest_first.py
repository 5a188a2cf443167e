# exercise: pad_batch
# right: no
# wrong: The rows are put in order of length, longest first, so they no longer belong to the sequences in their order.
# lines: 6
def pad_batch(sequences, pad_value):
    batch = sorted(sequences, key=len, reverse=True)
    lengths = [len(s) for s in batch]
    padded = np.full((len(batch), lengths[0]), pad_value, dtype=np.int64)
    mask = np.zeros(padded.shape, dtype=bool)
    for b, (s, n) in enumerate(zip(batch, lengths)):
        padded[b, :n] = s
        mask[b, :n] = True
    return padded, mask
