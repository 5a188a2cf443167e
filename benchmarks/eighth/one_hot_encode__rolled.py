# exercise: one_hot_encode
# right: no
# wrong: The 1 is rolled to the left in place of the right, so it stands at C - idx.
# lines: 8
def one_hot_encode(idx, vocab_size):
    first = np.zeros(vocab_size)
    first[0] = 1
    return np.roll(first, -idx)
