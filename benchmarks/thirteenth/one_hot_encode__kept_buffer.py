# exercise: one_hot_encode
# right: no
# wrong: one array per size is kept and handed out again, so a vector changes when the next one is asked for
# lines: 20
_vectors = {}


def one_hot_encode(idx, vocab_size):
    """The one-hot vector of an index.

    idx         integer from 0 to C - 1, Python's or NumPy's
    vocab_size  C
    returns     NumPy array (C,) of any numeric dtype: 1 at idx, 0 elsewhere
    """
    if vocab_size not in _vectors:
        _vectors[vocab_size] = np.zeros(vocab_size)
    v = _vectors[vocab_size]
    v[:] = 0
    v[idx] = 1
    return v
