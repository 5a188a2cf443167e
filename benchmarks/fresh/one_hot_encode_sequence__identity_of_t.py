# exercise: one_hot_encode_sequence
# right: no
# wrong: identity of size T in place of C
# lines: 6
def one_hot_encode_sequence(indices, vocab_size):
    return np.eye(len(indices))[indices][:, :, None]
