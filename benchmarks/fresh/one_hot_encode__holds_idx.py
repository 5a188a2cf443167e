# exercise: one_hot_encode
# right: no
# wrong: writes idx in place of 1
# lines: 7
def one_hot_encode(idx, vocab_size):
    v = np.zeros(vocab_size)
    v[idx] = idx
    return v
