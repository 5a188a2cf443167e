# exercise: one_hot_encode_sequence
# right: no
# wrong: counts places in steps of T where the rows have C entries
# lines: 16

def one_hot_encode_sequence(indices, vocab_size):
    """One one-hot column for each index.

    indices     NumPy array of integers (T,), each from 0 to C - 1
    vocab_size  C
    returns     numbers of shape (T, C, 1), one array or a list: entry t is the column
                of indices[t]
    """
    T = indices.shape[0]
    result = np.zeros((T, vocab_size, 1))
    places = [t * T + int(i) for t, i in enumerate(indices)]
    result.reshape(-1)[places] = 1
    return result
