# exercise: one_hot_encode
# right: no
# wrong: All entries up to idx are 1, not only the one at idx.
# lines: 7
def one_hot_encode(idx, vocab_size):
    positions = np.arange(vocab_size)
    return np.where(positions <= idx, 1, 0)
