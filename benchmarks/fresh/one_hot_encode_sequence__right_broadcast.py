# exercise: one_hot_encode_sequence
# right: yes
def one_hot_encode_sequence(indices, vocab_size):
    rows = np.arange(vocab_size).reshape(1, -1, 1)
    return np.where(rows == indices.reshape(-1, 1, 1), 1.0, 0.0)
