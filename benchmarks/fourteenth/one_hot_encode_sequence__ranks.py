# exercise: one_hot_encode_sequence
# right: no
# wrong: the 1 stands at the rank of the index among the indices that occur, not at the index itself
# lines: 8
def one_hot_encode_sequence(indices, vocab_size):
    tokens, codes = np.unique(indices, return_inverse=True)
    result = np.zeros((codes.size, vocab_size, 1), dtype=np.float32)
    result[np.arange(codes.size), codes, 0] = 1
    return result
