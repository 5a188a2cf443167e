# exercise: one_hot_encode_sequence
# right: no
# wrong: counts indices from one, and forgets the last axis
# lines: 7
def one_hot_encode_sequence(indices, vocab_size):
    table = np.eye(vocab_size)
    return [table[i - 1] for i in indices.astype(int)]
