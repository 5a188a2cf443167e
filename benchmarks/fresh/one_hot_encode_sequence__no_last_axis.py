# exercise: one_hot_encode_sequence
# right: no
# wrong: shape (T, C): the last axis is missing
# lines: 8
def one_hot_encode_sequence(indices, vocab_size):
    out = np.zeros((len(indices), vocab_size))
    out[np.arange(len(indices)), indices] = 1
    return out
