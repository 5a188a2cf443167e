# exercise: one_hot_encode
# right: no
# wrong: places are counted from 1, so that the 1 stands one place too early and idx 0 has none
# lines: 13
def one_hot_encode(idx, vocab_size):
    """The one-hot vector of an index.

    idx         integer from 0 to C - 1, Python's or NumPy's
    vocab_size  C
    returns     NumPy array (C,) of any numeric dtype: 1 at idx, 0 elsewhere
    """
    entries = []
    for position in range(1, vocab_size + 1):
        entries.append(1.0 if position == idx else 0.0)
    return np.array(entries)
