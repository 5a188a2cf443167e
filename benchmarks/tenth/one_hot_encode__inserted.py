# exercise: one_hot_encode
# right: no
# wrong: The one is put in between the zeros, so the vector is one entry too long.
# lines: 6, 7
def one_hot_encode(idx, vocab_size):
    zeros = np.zeros(vocab_size)
    return np.insert(zeros, idx, 1)
