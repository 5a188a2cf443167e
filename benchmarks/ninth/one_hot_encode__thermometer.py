# exercise: one_hot_encode
# right: no
# wrong: All entries up to idx are 1, not only the one at idx.
# lines: 7
def one_hot_encode(idx, vocab_size):
    ones = np.ones(int(idx) + 1)
    return np.concatenate([ones, np.zeros(vocab_size - len(ones))])
