# exercise: one_hot_encode
# right: no
# wrong: There are C - idx zeros after the 1 in place of C - idx - 1, so the vector has C + 1 entries.
# lines: 8
def one_hot_encode(idx, vocab_size):
    one = np.ones(1)
    before = idx
    after = vocab_size - before
    return np.pad(one, (before, after))
