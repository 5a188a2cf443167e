# exercise: one_hot_encode
# right: no
# wrong: sets the one in a copy and returns the zeros
# lines: 7
def one_hot_encode(idx, vocab_size):
    v = np.zeros(vocab_size)
    v.copy()[idx] = 1
    return v
