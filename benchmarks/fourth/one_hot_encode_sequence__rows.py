# exercise: one_hot_encode_sequence
# right: no
# wrong: rows in place of columns: shape (T, 1, C)
# lines: 15

def one_hot_encode_sequence(indices, vocab_size):
    """One one-hot column for each index.

    indices     NumPy array of integers (T,), each from 0 to C - 1
    vocab_size  C
    returns     numbers of shape (T, C, 1), one array or a list: entry t is the column
                of indices[t]
    """
    vectors = np.array([one_hot_encode(i, vocab_size) for i in indices])
    return vectors[:, np.newaxis, :]
