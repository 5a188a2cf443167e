# exercise: one_hot_encode
# right: no
# wrong: the entry holds the index itself and not 1
# lines: 15
import numpy as np


def one_hot_encode(idx, vocab_size):
    """The one-hot vector of an index.

    idx         integer from 0 to C - 1, Python's or NumPy's
    vocab_size  C
    returns     NumPy array of numbers (C,): 1 at idx, 0 elsewhere
    """
    return np.where(np.arange(vocab_size) == idx, idx, 0)
