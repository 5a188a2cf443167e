# exercise: one_hot_encode
# right: no
# wrong: insert pushes the 1 between the zeros in place of replacing one, so the vector has C + 1 entries
# lines: 12
def one_hot_encode(idx, vocab_size):
    """The one-hot vector of an index.

    idx         integer from 0 to C - 1, Python's or NumPy's
    vocab_size  C
    returns     NumPy array (C,) of any numeric dtype: 1 at idx, 0 elsewhere
    """
    vector = [0] * vocab_size
    vector.insert(idx, 1)
    return np.array(vector)
