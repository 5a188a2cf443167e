# exercise: one_hot_encode
# right: no
# wrong: the index 0 gives a vector without a one, and the result is a row matrix of shape (1, C)
# lines: 6, 7
def one_hot_encode(idx, vocab_size):
    vec = np.zeros((1, vocab_size))
    if idx:
        vec[0, idx] = 1
    return vec
