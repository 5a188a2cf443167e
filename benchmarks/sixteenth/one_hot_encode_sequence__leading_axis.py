# exercise: one_hot_encode_sequence
# right: no
# wrong: The axis of length one stands in front instead of last: (1, T, C).
# lines: 7
def one_hot_encode_sequence(indices, vocab_size):
    rows = np.identity(vocab_size)
    return np.expand_dims(rows[indices], 0)
