# exercise: one_hot_encode
# right: yes

def one_hot_encode(idx, vocab_size):
    """The one-hot vector of an index.

    idx         integer from 0 to C - 1, Python's or NumPy's
    vocab_size  C
    returns     NumPy array (C,) of any numeric dtype: 1 at idx, 0 elsewhere
    """
    # how often does each index occur in a list of one?
    return np.bincount([int(idx)], minlength=vocab_size)
