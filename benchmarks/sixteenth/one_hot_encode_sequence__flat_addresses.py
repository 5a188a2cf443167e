# exercise: one_hot_encode_sequence
# right: no
# wrong: The addresses in the flat array are computed in the small integer type of the indices and overflow.
# lines: 8, 9
def one_hot_encode_sequence(indices, vocab_size):
    T = len(indices)
    flat = np.zeros(T * vocab_size)
    address = indices.copy()
    address += (np.arange(T) * vocab_size).astype(indices.dtype)
    flat[address] = 1
    return flat.reshape(T, vocab_size, 1)
