# exercise: one_hot_encode
# right: no
# wrong: The vector holds the binary digits of the index in place of a single one at the index.
# lines: 6
def one_hot_encode(idx, vocab_size):
    return np.array([(int(idx) >> k) & 1 for k in range(vocab_size)])
