# exercise: one_hot_encode
# right: no
# wrong: The vector is a row of shape (1, C) where a flat one is asked for.
# lines: 6
def one_hot_encode(idx, vocab_size):
    return np.eye(1, vocab_size, k=int(idx))
