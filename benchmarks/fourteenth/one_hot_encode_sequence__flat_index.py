# exercise: one_hot_encode_sequence
# right: no
# wrong: the flat array is filled row after row but unfolded as if its columns lay side by side
# lines: 9
def one_hot_encode_sequence(indices, vocab_size):
    T = len(indices)
    flat = np.zeros(T * vocab_size)
    flat[np.arange(T) * vocab_size + indices.astype(int)] = 1
    return flat.reshape(vocab_size, T).T[:, :, np.newaxis]
