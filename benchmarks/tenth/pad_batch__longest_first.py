# exercise: pad_batch
# right: no
# wrong: Two faults: the rows are put in order of length, longest first, and the mask holds integers.
# lines: 7, 10
def pad_batch(sequences, pad_value):
    """Pad variable-length sequences and build the attention mask."""
    sequences = sorted(sequences, key=len, reverse=True)
    max_len = len(sequences[0])
    padded = np.full((len(sequences), max_len), pad_value, dtype=np.int64)
    attention_mask = np.zeros_like(padded)
    for i, seq in enumerate(sequences):
        padded[i, : len(seq)] = seq
        attention_mask[i, : len(seq)] = 1
    return padded, attention_mask
