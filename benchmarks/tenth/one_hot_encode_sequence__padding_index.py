# exercise: one_hot_encode_sequence
# right: no
# wrong: Index 0 is treated as padding, so its columns hold no one.
# lines: 9, 10
def one_hot_encode_sequence(indices, vocab_size):
    """One-hot encode a sequence of token indices."""
    indices = np.asarray(indices)
    one_hot = (indices[:, None] == np.arange(vocab_size)).astype(np.float64)
    not_padding = (indices != 0)[:, None]
    return (one_hot * not_padding)[..., None]
