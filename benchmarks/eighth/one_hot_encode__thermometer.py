# exercise: one_hot_encode
# right: no
# wrong: All entries up to idx are 1, not only the one at idx.
# lines: 6
def one_hot_encode(idx, vocab_size):
    return np.heaviside(idx - np.arange(vocab_size), 1)
