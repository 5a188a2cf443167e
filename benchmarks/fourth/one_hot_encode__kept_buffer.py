# exercise: one_hot_encode
# right: no
# wrong: an array is kept from call to call and not wiped, so later vectors have several ones and earlier ones change
# lines: 18

_buffers = {}


def one_hot_encode(idx, vocab_size):
    """The one-hot vector of an index.

    idx         integer from 0 to C - 1, Python's or NumPy's
    vocab_size  C
    returns     NumPy array (C,) of any numeric dtype: 1 at idx, 0 elsewhere
    """
    if vocab_size not in _buffers:
        _buffers[vocab_size] = np.zeros(vocab_size)
    vector = _buffers[vocab_size]
    vector[idx] = 1
    return vector
