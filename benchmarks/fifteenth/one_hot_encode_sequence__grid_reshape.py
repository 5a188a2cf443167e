# exercise: one_hot_encode_sequence
# right: no
# wrong: a grid (C, T) is reshaped to (T, C, 1) instead of transposed, which scatters the ones
# lines: 16
def one_hot_encode_sequence(indices, vocab_size):
    """One one-hot column for each index.

    indices     NumPy array of integers (T,), each from 0 to C - 1
    vocab_size  C
    returns     numbers of shape (T, C, 1), one array or a list: entry t is the column
                of indices[t]
    """
    steps = len(indices)
    grid = np.zeros((vocab_size, steps))
    grid[indices, range(steps)] = 1
    return grid.reshape(steps, vocab_size, 1)
