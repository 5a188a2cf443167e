# exercise: one_hot_encode_sequence
# right: no
# wrong: The positions are computed in the integer type of the indices, which overflows for small types.
# lines: 7
def one_hot_encode_sequence(indices, vocab_size):
    steps = np.arange(len(indices))
    position = np.multiply(steps, vocab_size).astype(indices.dtype) + indices
    out = np.zeros((len(indices), vocab_size, 1))
    out.flat[position] = 1
    return out
