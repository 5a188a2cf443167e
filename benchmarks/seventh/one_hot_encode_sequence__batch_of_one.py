# exercise: one_hot_encode_sequence
# right: no
# wrong: The idle axis stands in the middle: rows (T, 1, C) in place of columns.
# lines: 7
def one_hot_encode_sequence(indices, vocab_size):
    vectors = np.stack([one_hot_encode(i, vocab_size) for i in indices])
    return np.expand_dims(vectors, 1)
