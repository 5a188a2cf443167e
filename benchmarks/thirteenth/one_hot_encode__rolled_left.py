# exercise: one_hot_encode
# right: no
# wrong: the 1 is rolled to the left, so it stands at C - idx
# lines: 7
def one_hot_encode(idx, vocab_size):
    first = np.eye(1, vocab_size).ravel()
    return np.roll(first, -idx)
