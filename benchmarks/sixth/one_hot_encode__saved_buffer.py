# exercise: one_hot_encode
# right: no
# wrong: All calls with the same size hand out one and the same array, so an earlier result changes with the next call.
# lines: 11
_buffers = {}


def one_hot_encode(idx, vocab_size):
    if vocab_size not in _buffers:
        _buffers[vocab_size] = np.zeros(vocab_size)
    vec = _buffers[vocab_size]
    vec.fill(0)
    vec[idx] = 1
    return vec
