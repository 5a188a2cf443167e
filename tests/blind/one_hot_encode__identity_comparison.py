# exercise: one_hot_encode
# right: no
# wrong: The comparison is with "is", which fails for NumPy integers and for indices above 256, and the vector then has no 1.
# lines: 13
# name: compared-by-identity
def one_hot_encode(idx, vocab_size):
    """The one-hot vector of an index.

    idx         integer from 0 to C - 1, Python's or NumPy's
    vocab_size  C
    returns     NumPy array (C,) of any numeric dtype: 1 at idx, 0 elsewhere
    """
    return np.array([1.0 if place is idx else 0.0 for place in range(vocab_size)])
