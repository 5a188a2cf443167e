# exercise: one_hot_encode_sequence
# right: no
# wrong: with T = 1 (or C = 1) an axis is lost
# lines: 15

def one_hot_encode_sequence(indices, vocab_size):
    """One one-hot column for each index.

    indices     NumPy array of integers (T,), each from 0 to C - 1
    vocab_size  C
    returns     numbers of shape (T, C, 1), one array or a list: entry t is the column
                of indices[t]
    """
    table = np.eye(vocab_size)
    picked = np.squeeze([table[i] for i in indices])
    return picked[..., None]
