# exercise: one_hot_encode
# right: no
# wrong: squeeze also removes the only axis of a vocabulary of one
# lines: 8
def one_hot_encode(idx, vocab_size):
    v = np.zeros((vocab_size, 1))
    v[idx, 0] = 1
    return v.squeeze()
