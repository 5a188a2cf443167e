# exercise: one_hot_encode_sequence
# right: no
# wrong: rows (1, C) in place of columns
# lines: 7
# needs: one_hot_encode
def one_hot_encode_sequence(indices, vocab_size):
    return np.stack([one_hot_encode(i, vocab_size)[None, :] for i in indices])
