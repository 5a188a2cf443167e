# exercise: one_hot_encode
# right: no
# wrong: All entries up to the index are 1, not only the one at the index.
# lines: 7
def one_hot_encode(idx, vocab_size):
    distance = int(idx) - np.arange(vocab_size)
    return np.heaviside(distance, 1.0)
