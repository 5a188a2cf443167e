# exercise: one_hot_encode_sequence
# right: yes
def one_hot_encode_sequence(indices, vocab_size):
    ruler = np.arange(vocab_size)[None, :, None]
    return np.equal(np.asarray(indices)[:, None, None], ruler).astype(np.float64)
