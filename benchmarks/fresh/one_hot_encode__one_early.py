# exercise: one_hot_encode
# right: no
# wrong: sets the entry before idx
# lines: 7
def one_hot_encode(idx, vocab_size):
    v = np.zeros(vocab_size)
    v[idx - 1] = 1
    return v
