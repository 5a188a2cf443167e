# exercise: one_hot_encode_sequence
# right: no
# wrong: the grid with the vocabulary down is turned only when its shape is not (T, C), so it stays unturned when T equals C
# lines: 15
def one_hot_encode_sequence(indices, vocab_size):
    """One one-hot column for each index.

    indices     NumPy array of integers (T,), each from 0 to C - 1
    vocab_size  C
    returns     numbers of shape (T, C, 1), one array or a list: entry t is the column
                of indices[t]
    """
    T = len(indices)
    grid = (np.arange(vocab_size).reshape(-1, 1) == indices).astype(float)
    if grid.shape != (T, vocab_size):
        grid = grid.T
    return np.expand_dims(grid, axis=2)
