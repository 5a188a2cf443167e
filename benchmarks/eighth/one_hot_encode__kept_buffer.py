# exercise: one_hot_encode
# right: no
# wrong: The array of a size is kept from call to call and never cleared, so the ones of earlier calls stay in it.
# lines: 11
_blank = {}


def one_hot_encode(idx, vocab_size):
    if vocab_size not in _blank:
        _blank[vocab_size] = np.zeros(vocab_size)
    v = _blank[vocab_size]
    v[idx] = 1.0
    return v
