# exercise: one_hot_encode
# right: no
# wrong: The entries beside the 1 are -1 instead of 0.
# lines: 6
def one_hot_encode(idx, vocab_size):
    spins = -np.ones(vocab_size)
    spins[idx] = 1
    return spins
