# exercise: one_hot_encode_sequence
# right: yes
def one_hot_encode_sequence(indices, vocab_size):
    edges = np.arange(vocab_size + 1)
    after = (edges[None, :] > indices[:, None]).astype(np.int64)
    return np.diff(after, axis=1)[..., np.newaxis]
