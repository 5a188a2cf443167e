# exercise: one_hot_encode_sequence
# right: no
# wrong: the vectors are as long as the largest index asks for, not as C, and they lie as rows (1, C) instead of columns
# lines: 13, 15
def one_hot_encode_sequence(indices, vocab_size):
    """One one-hot column for each index.

    indices     NumPy array of integers (T,), each from 0 to C - 1
    vocab_size  C
    returns     numbers of shape (T, C, 1), one array or a list: entry t is the column
                of indices[t]
    """
    n_classes = int(np.max(indices)) + 1
    rows = np.eye(n_classes)[indices]
    return np.expand_dims(rows, 1)
