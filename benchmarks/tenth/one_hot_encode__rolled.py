# exercise: one_hot_encode
# right: no
# wrong: The one is moved to the left in place of to the right, so it stands idx places before the end.
# lines: 8
def one_hot_encode(idx, vocab_size):
    first = np.zeros(vocab_size)
    first[0] = 1
    return np.roll(first, -int(idx))
