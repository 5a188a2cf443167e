# exercise: one_hot_encode_sequence
# right: no
# wrong: The array of indices that was handed in is changed, for the start of each row is added to it in place.
# lines: 9
def one_hot_encode_sequence(indices, vocab_size):
    T = indices.size
    onehot = np.zeros((T, vocab_size, 1), dtype=int)
    where = indices
    where += vocab_size * np.arange(T, dtype=indices.dtype)
    onehot.flat[where] = 1
    return onehot
