# exercise: one_hot_encode
# right: no
# wrong: the vector is one entry too long, and for idx 0 there is no 1 at all
# lines: 13, 14
def one_hot_encode(idx, vocab_size):
    """The one-hot vector of an index.

    idx         integer from 0 to C - 1, Python's or NumPy's
    vocab_size  C
    returns     NumPy array (C,) of any numeric dtype: 1 at idx, 0 elsewhere
    """
    if not idx:
        return np.zeros(vocab_size)
    before, after = idx, vocab_size - idx
    return np.pad(np.ones(1), (before, after))
