# exercise: one_hot_encode_sequence
# right: no
# wrong: The size is taken from the largest index that occurs, not from vocab_size.
# lines: 6
def one_hot_encode_sequence(indices, vocab_size):
    classes = np.arange(indices.max() + 1)
    return (indices.reshape(-1, 1, 1) == classes.reshape(1, -1, 1)).astype(np.float64)
