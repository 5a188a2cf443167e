# exercise: one_hot_encode_sequence
# right: no
# wrong: The offsets are computed in the dtype of the indices, so with small integer types they wrap around in long sequences.
# lines: 7
# name: offsets-wrap-round
def one_hot_encode_sequence(indices, vocab_size):
    T = indices.shape[0]
    starts = np.arange(0, T * vocab_size, vocab_size).astype(indices.dtype)
    hot = np.zeros(T * vocab_size, dtype=int)
    hot[starts + indices] = 1
    return hot.reshape(T, vocab_size, 1)
