# exercise: one_hot_encode_sequence
# right: no
# wrong: reshapes (C, T) to (T, C, 1), which mixes the entries; it should be transposed
# lines: 7
def one_hot_encode_sequence(indices, vocab_size):
    grid = np.eye(vocab_size)[:, indices]
    return grid.reshape(len(indices), vocab_size, 1)
