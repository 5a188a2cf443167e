# exercise: one_hot_encode
# right: no
# wrong: the vector ends at idx, so that it has C entries for the last index only
# lines: 14

def one_hot_encode(idx, vocab_size):
    """The one-hot vector of an index.

    idx         integer from 0 to C - 1, Python's or NumPy's
    vocab_size  C
    returns     NumPy array (C,) of any numeric dtype: 1 at idx, 0 elsewhere
    """
    head = [0] * idx
    return np.array(head + [1])
