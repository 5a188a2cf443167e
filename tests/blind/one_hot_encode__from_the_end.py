# exercise: one_hot_encode
# right: no
# wrong: the place is counted from the end of the vector
# lines: 16
import numpy as np


def one_hot_encode(idx, vocab_size):
    """The one-hot vector of an index.

    idx         integer from 0 to C - 1, Python's or NumPy's
    vocab_size  C
    returns     NumPy array of numbers (C,): 1 at idx, 0 elsewhere
    """
    vector = np.zeros(vocab_size)
    vector[-idx] = 1
    return vector
