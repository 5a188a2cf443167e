# exercise: one_hot_encode_sequence
# right: no
# wrong: np.put counts places in the flattened array, so all ones land in step 0 and the other steps stay empty
# lines: 14
def one_hot_encode_sequence(indices, vocab_size):
    """One one-hot column for each index.

    indices     NumPy array of integers (T,), each from 0 to C - 1
    vocab_size  C
    returns     numbers of shape (T, C, 1), one array or a list: entry t is the column
                of indices[t]
    """
    out = np.zeros((len(indices), vocab_size, 1))
    np.put(out, indices, 1)
    return out
