# exercise: one_hot_encode
# right: no
# wrong: np.insert puts the 1 between the zeros in place of overwriting one, so the vector has C + 1 entries.
# lines: 6
def one_hot_encode(idx, vocab_size):
    return np.insert(np.zeros(vocab_size), idx, 1)
