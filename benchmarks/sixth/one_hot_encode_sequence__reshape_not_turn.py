# exercise: one_hot_encode_sequence
# right: no
# wrong: The one-hot columns stand side by side in a (C, T) matrix that is reshaped and not transposed, which mixes the steps.
# lines: 9
def one_hot_encode_sequence(indices, vocab_size):
    T = len(indices)
    grid = np.zeros((vocab_size, T))
    grid[indices, np.arange(T)] = 1
    return grid.reshape(T, vocab_size, 1)
