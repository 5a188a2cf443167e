# exercise: one_hot_encode_sequence
# right: no
# wrong: one and the same column is put into the list for every step
# lines: 18
def one_hot_encode_sequence(indices, vocab_size):
    """One one-hot column for each index.

    indices     NumPy array of integers (T,), each from 0 to C - 1
    vocab_size  C
    returns     numbers of shape (T, C, 1), one array or a list: entry t is the column
                of indices[t]
    """
    column = np.zeros((vocab_size, 1))
    sequence = []
    for index in indices:
        column.fill(0)
        column[index, 0] = 1
        sequence.append(column)
    return sequence
