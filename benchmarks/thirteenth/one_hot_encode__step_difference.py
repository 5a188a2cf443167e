# exercise: one_hot_encode
# right: yes
def one_hot_encode(idx, vocab_size):
    """The one-hot vector of an index.

    idx         integer from 0 to C - 1, Python's or NumPy's
    vocab_size  C
    returns     NumPy array (C,) of any numeric dtype: 1 at idx, 0 elsewhere
    """
    step = np.arange(vocab_size + 1) > idx
    return np.diff(step.astype(np.float64))
