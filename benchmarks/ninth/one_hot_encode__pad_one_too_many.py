# exercise: one_hot_encode
# right: no
# wrong: The padding on the right does not count the 1 itself, so the vector has C + 1 entries.
# lines: 6
def one_hot_encode(idx, vocab_size):
    left, right = idx, vocab_size - idx
    return np.pad([1], (left, right))
