# exercise: one_hot_encode_sequence
# right: no
# wrong: the size is taken from the largest index, not from vocab_size
# lines: 6
def one_hot_encode_sequence(indices, vocab_size):
    size = int(indices.max()) + 1
    return (np.arange(size) == indices[:, None]).astype(float)[:, :, None]
