# exercise: one_hot_encode_sequence
# right: no
# wrong: Every column gets a 1 for all indices of the sequence, not only for its own.
# lines: 7
def one_hot_encode_sequence(indices, vocab_size):
    out = np.zeros((len(indices), vocab_size, 1))
    out[:, indices, 0] = 1
    return out
