# exercise: one_hot_encode
# right: no
# wrong: inserts a 1 into vocab_size zeros in place of vocab_size - 1, so the vector has one entry too many
# lines: 6
def one_hot_encode(idx, vocab_size):
    zeros = [0] * vocab_size
    zeros.insert(idx, 1)
    return np.array(zeros)
