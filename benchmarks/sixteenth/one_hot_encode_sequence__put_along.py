# exercise: one_hot_encode_sequence
# right: yes
def one_hot_encode_sequence(indices, vocab_size):
    out = np.zeros((len(indices), vocab_size, 1))
    np.put_along_axis(out, indices.astype(np.int64)[:, None, None], 1.0, axis=1)
    return out
