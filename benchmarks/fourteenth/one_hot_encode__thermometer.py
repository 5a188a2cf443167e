# exercise: one_hot_encode
# right: no
# wrong: every entry up to the index is 1, not only the one at the index
# lines: 7
def one_hot_encode(idx, vocab_size):
    positions = np.arange(vocab_size)
    return np.heaviside(int(idx) - positions, 1.0)
