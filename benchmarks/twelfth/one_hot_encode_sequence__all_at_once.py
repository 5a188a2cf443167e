# exercise: one_hot_encode_sequence
# right: no
# wrong: every column gets a one for every word of the sequence, not for its own word alone
# lines: 8
def one_hot_encode_sequence(indices, vocab_size):
    T = indices.shape[0]
    result = np.zeros((T, vocab_size, 1), dtype=int)
    result[:, indices, :] = 1
    return result
