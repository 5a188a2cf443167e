# exercise: one_hot_encode
# right: no
# wrong: The entries are the binary digits of the index in place of a single 1 at the index.
# lines: 16, 17
# name: binary-digits
def one_hot_encode(idx, vocab_size):
    """The one-hot vector of an index.

    idx         integer from 0 to C - 1, Python's or NumPy's
    vocab_size  C
    returns     NumPy array (C,) of any numeric dtype: 1 at idx, 0 elsewhere
    """
    idx = int(idx)
    bits = []
    while len(bits) < vocab_size:
        bits.append(idx % 2)
        idx //= 2
    return np.array(bits)
