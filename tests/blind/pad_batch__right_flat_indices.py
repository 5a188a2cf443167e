# exercise: pad_batch
# right: yes
def pad_batch(sequences, pad_value):
    """Write everything at once: rows and columns of all tokens."""
    B = len(sequences)
    lengths = [len(s) for s in sequences]
    T = max(lengths)
    rows = np.repeat(np.arange(B), lengths)
    cols = np.concatenate([np.arange(n) for n in lengths]).astype(int)
    tokens = np.concatenate([np.asarray(s, dtype=np.int64) for s in sequences])
    padded = pad_value * np.ones((B, T), dtype=np.int64)
    mask = np.zeros((B, T), dtype=np.bool_)
    padded[rows, cols] = tokens
    mask[rows, cols] = True
    return padded, mask
