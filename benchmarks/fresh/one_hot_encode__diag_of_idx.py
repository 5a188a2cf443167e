# exercise: one_hot_encode
# right: no
# wrong: eye is made from idx: wrong size, and crashes for index 0
# lines: 6
def one_hot_encode(idx, vocab_size):
    return np.eye(int(idx))[vocab_size - 1]
