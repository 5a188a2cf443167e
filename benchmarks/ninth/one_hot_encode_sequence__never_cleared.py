# exercise: one_hot_encode_sequence
# right: no
# wrong: The column is not cleared between the steps, so each one also keeps the ones of all words before it.
# lines: 13, 16
def one_hot_encode_sequence(indices, vocab_size):
    """One one-hot column for each index.

    indices     NumPy array of integers (T,), each from 0 to C - 1
    vocab_size  C
    returns     numbers of shape (T, C, 1), one array or a list: entry t is the column
                of indices[t]
    """
    column = np.zeros((vocab_size, 1))
    columns = []
    for i in indices:
        column[i, 0] = 1
        columns.append(column.copy())
    return columns
