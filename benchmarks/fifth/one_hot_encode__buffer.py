# exercise: one_hot_encode
# right: no
# wrong: All calls of one size return the same array, so a later call changes the vectors handed out before.
# lines: 11
buffers = {}


def one_hot_encode(idx, vocab_size):
    if vocab_size not in buffers:
        buffers[vocab_size] = np.zeros(vocab_size)
    v = buffers[vocab_size]
    v.fill(0)
    v[idx] = 1
    return v
