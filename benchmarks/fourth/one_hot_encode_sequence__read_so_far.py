# exercise: one_hot_encode_sequence
# right: no
# wrong: entry t holds all words read up to t, not only word t
# lines: 17

def one_hot_encode_sequence(indices, vocab_size):
    """One one-hot column for each index.

    indices     NumPy array of integers (T,), each from 0 to C - 1
    vocab_size  C
    returns     numbers of shape (T, C, 1), one array or a list: entry t is the column
                of indices[t]
    """
    # at step t the network has seen the words 0 to t
    columns = np.zeros((len(indices), vocab_size, 1))
    for t in range(len(indices)):
        for i in indices[: t + 1]:
            columns[t, i, 0] = 1
    return columns
