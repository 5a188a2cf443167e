# exercise: one_hot_encode_sequence
# right: no
# wrong: Every step gets a one at all of the indices of the sequence, since the slice takes in all steps at once.
# lines: 7
def one_hot_encode_sequence(indices, vocab_size):
    out = np.zeros((len(indices), vocab_size, 1))
    out[:, indices, 0] = 1
    return out
