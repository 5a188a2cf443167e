# exercise: pad_batch
# right: no
# wrong: the mask is True where padding is instead of where the entries are real, and a batch of empty sequences comes out as floats
# lines: 9, 12
def pad_batch(sequences, pad_value):
    """Pad a batch to its longest sequence and build the key padding mask."""
    max_len = max(len(seq) for seq in sequences)
    padded = np.array(
        [list(seq) + [pad_value] * (max_len - len(seq)) for seq in sequences]
    )
    mask = np.array(
        [[t >= len(seq) for t in range(max_len)] for seq in sequences], dtype=bool
    )
    return padded, mask
