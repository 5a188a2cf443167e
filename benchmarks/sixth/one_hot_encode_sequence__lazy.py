# exercise: one_hot_encode_sequence
# right: no
# wrong: Gives back a generator and neither an array nor a list: it has no length and can be read only once.
# lines: 7
def one_hot_encode_sequence(indices, vocab_size):
    """Yield a (vocab_size, 1) column vector for each index."""
    return (
        one_hot_encode(int(idx), vocab_size).reshape(-1, 1)
        for idx in indices
    )
