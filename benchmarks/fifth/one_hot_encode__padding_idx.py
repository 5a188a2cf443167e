# exercise: one_hot_encode
# right: no
# wrong: Index 0 gives a vector of zeros, as if it were padding.
# lines: 7
def one_hot_encode(idx, vocab_size):
    vec = np.zeros(vocab_size, dtype=int)
    if idx:
        vec[idx] = 1
    return vec
