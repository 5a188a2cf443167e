# exercise: one_hot_encode
# right: no
# wrong: one entry too many
# lines: 6
def one_hot_encode(idx, vocab_size):
    return np.array([float(i == idx) for i in range(vocab_size + 1)])
