# exercise: one_hot_encode_sequence
# right: yes
def one_hot_encode_sequence(indices, vocab_size):
    """One one-hot column for each index.

    indices     NumPy array of integers (T,), each from 0 to C - 1
    vocab_size  C
    returns     numbers of shape (T, C, 1), one array or a list: entry t is the column
                of indices[t]
    """
    T = len(indices)
    flat = np.zeros(T * vocab_size)
    np.put(flat, np.arange(T) * vocab_size + np.asarray(indices, dtype=np.int64), 1.0)
    return flat.reshape(T, vocab_size, 1)
