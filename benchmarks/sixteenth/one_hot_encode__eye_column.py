# exercise: one_hot_encode
# right: no
# wrong: The vector has shape (C, 1) instead of (C,).
# lines: 6
def one_hot_encode(idx, vocab_size):
    return np.eye(vocab_size)[:, [idx]]
