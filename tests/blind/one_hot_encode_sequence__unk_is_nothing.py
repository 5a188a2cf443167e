# exercise: one_hot_encode_sequence
# right: no
# wrong: Two faults: the last index (UNK) gets a vector of zeros, and the entries are rows (1, C) in place of columns.
# lines: 7, 14
# name: rows-not-columns, last-index-lost
def _vector(i, size):
    if i == size - 1:
        return np.zeros(size)
    return one_hot_encode(i, size)


def one_hot_encode_sequence(indices, vocab_size):
    T = len(indices)
    result = np.zeros((T, 1, vocab_size))
    for t in range(T):
        result[t, 0] = _vector(indices[t], vocab_size)
    return result
