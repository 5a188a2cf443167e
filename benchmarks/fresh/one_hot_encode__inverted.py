# exercise: one_hot_encode
# right: no
# wrong: ones everywhere but at idx
# lines: 6, 7
def one_hot_encode(idx, vocab_size):
    v = np.ones(vocab_size)
    v[idx] = 0
    return v
