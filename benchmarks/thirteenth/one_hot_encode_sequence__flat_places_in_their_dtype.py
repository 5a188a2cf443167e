# exercise: one_hot_encode_sequence
# right: no
# wrong: the flat positions are computed in the dtype of the indices, and wrap round when that is a small one
# lines: 9
def one_hot_encode_sequence(indices, vocab_size):
    T = len(indices)
    starts = np.zeros_like(indices)
    starts[1:] = vocab_size
    places = np.cumsum(starts, dtype=indices.dtype) + indices
    flat = np.zeros(T * vocab_size)
    flat[places] = 1
    return flat.reshape(T, vocab_size, 1)
