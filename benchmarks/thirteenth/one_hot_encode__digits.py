# exercise: one_hot_encode
# right: no
# wrong: the array holds the characters '0' and '1', not numbers
# lines: 13
def one_hot_encode(idx, vocab_size):
    """The one-hot vector of an index.

    idx         integer from 0 to C - 1, Python's or NumPy's
    vocab_size  C
    returns     NumPy array (C,) of any numeric dtype: 1 at idx, 0 elsewhere
    """
    text = "0" * idx + "1" + "0" * (vocab_size - idx - 1)
    return np.array(list(text))
