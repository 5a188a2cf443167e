# exercise: one_hot_encode
# right: no
# wrong: the one stands one place too early
# lines: 14

def one_hot_encode(idx, vocab_size):
    """The one-hot vector of an index.

    idx         integer from 0 to C - 1, Python's or NumPy's
    vocab_size  C
    returns     NumPy array (C,) of any numeric dtype: 1 at idx, 0 elsewhere
    """
    one_hot = np.zeros(vocab_size)
    one_hot[idx - 1] = 1
    return one_hot
