# exercise: one_hot_encode
# right: no
# wrong: a slice: all entries up to idx are 1
# lines: 7
def one_hot_encode(idx, vocab_size):
    v = np.zeros(vocab_size, dtype=int)
    v[: int(idx) + 1] = 1
    return v
