# exercise: one_hot_encode_sequence
# right: yes
def one_hot_encode_sequence(indices, vocab_size):
    T = len(indices)
    flat = np.zeros(T * vocab_size)
    flat[np.arange(T) * vocab_size + indices.astype(np.int64)] = 1
    return list(flat.reshape(T, vocab_size, 1))
