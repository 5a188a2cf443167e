# exercise: one_hot_encode
# right: no
# wrong: The array holds True and False, not numbers.
# lines: 7
def one_hot_encode(idx, vocab_size):
    positions = np.arange(vocab_size)
    return positions == idx
