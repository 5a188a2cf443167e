# exercise: one_hot_encode
# right: no
# wrong: All calls of one size hand out the same array, so a vector changes as soon as the next one is asked for.
# lines: 11
_buffers = {}


def one_hot_encode(idx, vocab_size):
    if vocab_size not in _buffers:
        _buffers[vocab_size] = np.zeros(vocab_size)
    vec = _buffers[vocab_size]
    vec.fill(0)
    vec[idx] = 1
    return vec
