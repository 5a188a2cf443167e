# exercise: one_hot_encode
# right: no
# wrong: the shape is (C, 1), not (C,)
# lines: 13

def one_hot_encode(idx, vocab_size):
    """The one-hot vector of an index.

    idx         integer from 0 to C - 1, Python's or NumPy's
    vocab_size  C
    returns     NumPy array (C,) of any numeric dtype: 1 at idx, 0 elsewhere
    """
    e = np.zeros((vocab_size, 1))
    e[idx] = 1
    return e
