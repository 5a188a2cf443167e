# exercise: one_hot_encode
# right: no
# wrong: all entries up to idx are 1
# lines: 14

def one_hot_encode(idx, vocab_size):
    """The one-hot vector of an index.

    idx         integer from 0 to C - 1, Python's or NumPy's
    vocab_size  C
    returns     NumPy array (C,) of any numeric dtype: 1 at idx, 0 elsewhere
    """
    # idx is how far the vector is filled
    return np.array([1.0 if i <= idx else 0.0 for i in range(vocab_size)])
