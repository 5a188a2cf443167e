# exercise: one_hot_encode
# right: no
# wrong: slices the identity, so the shape is (1, C)
# lines: 7
def one_hot_encode(idx, vocab_size):
    i = int(idx)
    return np.eye(vocab_size)[i:i + 1]
