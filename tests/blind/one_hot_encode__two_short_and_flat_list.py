# exercise: one_hot_encode
# right: no
# wrong: the vector ends at the index; a list comes back and not an array
# lines: 12, 14
def one_hot_encode(idx, vocab_size):
    """The one-hot vector of an index.

    idx         integer from 0 to C - 1, Python's or NumPy's
    vocab_size  C
    returns     NumPy array of numbers (C,): 1 at idx, 0 elsewhere
    """
    vector = [0] * (idx + 1)
    vector[idx] = 1
    return vector
