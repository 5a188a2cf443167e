# exercise: one_hot_encode
# right: no
# wrong: The result is a column (C, 1), and holds idx where a 1 should be.
# lines: 6, 7
def one_hot_encode(idx, vocab_size):
    e = np.zeros((vocab_size, 1))
    e[idx] = idx
    return e
