# exercise: one_hot_encode_sequence
# right: no
# wrong: The grid has the steps across, and is reshaped to (T, C, 1) in place of transposed, so the ones land in other places.
# lines: 9
def one_hot_encode_sequence(indices, vocab_size):
    T = indices.shape[0]
    grid = np.zeros((vocab_size, T))
    grid[indices, range(T)] = 1
    return grid.reshape(T, vocab_size, 1)
