# exercise: one_hot_encode_sequence
# right: yes
def one_hot_encode_sequence(indices, vocab_size):
    out = np.zeros((indices.size, vocab_size, 1))
    np.put_along_axis(out, indices.reshape(-1, 1, 1), 1.0, axis=1)
    return out
