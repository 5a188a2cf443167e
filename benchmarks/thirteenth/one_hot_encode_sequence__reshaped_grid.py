# exercise: one_hot_encode_sequence
# right: no
# wrong: the grid has the vocabulary down and the steps across and is reshaped, not transposed, so the ones are in other steps
# lines: 17
def one_hot_encode_sequence(indices, vocab_size):
    """One one-hot column for each index.

    indices     NumPy array of integers (T,), each from 0 to C - 1
    vocab_size  C
    returns     numbers of shape (T, C, 1), one array or a list: entry t is the column
                of indices[t]
    """
    steps = len(indices)
    grid = np.zeros((vocab_size, steps))
    for t in range(steps):
        grid[indices[t], t] = 1
    return grid.reshape(steps, vocab_size, 1)
