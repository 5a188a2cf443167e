# exercise: one_hot_encode
# right: no
# wrong: the 1 is inserted between zeros, so the vector has C + 1 entries
# lines: 6
def one_hot_encode(idx, vocab_size):
    zeros = np.zeros(vocab_size)
    return np.insert(zeros, idx, 1.0)
