# exercise: one_hot_encode_sequence
# right: yes
def one_hot_encode_sequence(indices, vocab_size):
    T = indices.shape[0]
    flat = np.zeros(T * vocab_size)
    np.add.at(flat, np.arange(T) * vocab_size + indices.astype(int), 1)
    return flat.reshape(T, vocab_size, 1)
