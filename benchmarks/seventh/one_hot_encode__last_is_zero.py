# exercise: one_hot_encode
# right: no
# wrong: The last index is taken for UNK and gets a vector of zeros only.
# lines: 7
def one_hot_encode(idx, vocab_size):
    vec = np.zeros(vocab_size)
    vec[:-1] = np.arange(vocab_size - 1) == idx
    return vec
