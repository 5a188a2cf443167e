# exercise: one_hot_encode_sequence
# right: yes
def one_hot_encode_sequence(indices, vocab_size):
    where = np.asarray(indices).astype(np.intp)[:, None, None]
    out = np.zeros((where.shape[0], vocab_size, 1))
    np.put_along_axis(out, where, 1.0, axis=1)
    return out
