# exercise: one_hot_encode
# right: no
# wrong: The vector ends at the index, because the number of entries is not passed on: idx + 1 entries and not C.
# lines: 6
def one_hot_encode(idx, vocab_size):
    return np.bincount([idx])
