# exercise: one_hot_encode
# right: no
# wrong: the vector ends right after its one, so it is shorter than the vocabulary unless the index is the last
# lines: 7
def one_hot_encode(idx, vocab_size):
    assert 0 <= idx < vocab_size
    return np.bincount([idx])
