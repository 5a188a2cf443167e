# exercise: one_hot_encode_sequence
# right: yes
def one_hot_encode_sequence(indices, vocab_size):
    return np.eye(vocab_size)[indices][..., np.newaxis]
