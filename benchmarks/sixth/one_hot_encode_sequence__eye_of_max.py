# exercise: one_hot_encode_sequence
# right: no
# wrong: The number of entries is taken from the largest index and not from vocab_size, and each step is a row (1, C) instead of a column.
# lines: 6, 8
def one_hot_encode_sequence(indices, vocab_size):
    n = int(np.max(indices)) + 1
    eye = np.eye(n)
    return np.stack([eye[[i]] for i in indices])
