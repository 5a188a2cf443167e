# exercise: one_hot_encode_sequence
# right: no
# wrong: The size is taken from the largest index present instead of vocab_size, and each entry is a row (1, C) instead of a column.
# lines: 6, 9
def one_hot_encode_sequence(indices, vocab_size):
    n_classes = int(np.max(indices)) + 1

    def to_vec(i):
        v = np.zeros((1, n_classes))
        v[0, i] = 1
        return v

    return np.array([to_vec(i) for i in indices])
