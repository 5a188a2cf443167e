# exercise: one_hot_encode_sequence
# right: no
# wrong: The positions in the flat array are computed in the integer type of the indices, which overflows for small types such as uint8.
# lines: 13, 15
def one_hot_encode_sequence(indices, vocab_size):
    """One one-hot column for each index.

    indices     NumPy array of integers (T,), each from 0 to C - 1
    vocab_size  C
    returns     numbers of shape (T, C, 1), one array or a list: entry t is the column
                of indices[t]
    """
    steps = np.arange(len(indices)).astype(indices.dtype)
    flat = np.zeros(len(indices) * vocab_size)
    flat[steps * vocab_size + indices] = 1.0
    return flat.reshape((-1, vocab_size, 1))
