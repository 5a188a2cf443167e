# exercise: one_hot_encode_sequence
# right: no
# wrong: time runs along the second axis, the shape is (C, T, 1)
# lines: 7
def one_hot_encode_sequence(indices, vocab_size):
    columns = [one_hot_encode(i, vocab_size).reshape(-1, 1) for i in indices]
    matrix = np.hstack(columns)
    return np.expand_dims(matrix, -1)
