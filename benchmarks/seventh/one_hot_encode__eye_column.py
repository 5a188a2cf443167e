# exercise: one_hot_encode
# right: no
# wrong: It returns a column of shape (C, 1), not a flat array.
# lines: 6
def one_hot_encode(idx, vocab_size):
    return np.eye(vocab_size)[:, [idx]]
