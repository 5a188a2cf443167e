# exercise: one_hot_encode
# right: no
# wrong: returns a column (C, 1)
# lines: 6
def one_hot_encode(idx, vocab_size):
    v = np.zeros((vocab_size, 1))
    v[idx] = 1
    return v
