# exercise: one_hot_encode
# right: no
# wrong: returns a column (C, 1) instead of a flat array (C,)
# lines: 7
def one_hot_encode(idx, vocab_size):
    identity = np.identity(vocab_size)
    return identity[:, [idx]]
