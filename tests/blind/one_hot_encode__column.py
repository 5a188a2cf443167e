# exercise: one_hot_encode
# right: no
# wrong: a column (C, 1) in place of a flat vector
# lines: 15
import numpy as np


def one_hot_encode(idx, vocab_size):
    """The one-hot vector of an index.

    idx         integer from 0 to C - 1, Python's or NumPy's
    vocab_size  C
    returns     NumPy array of numbers (C,): 1 at idx, 0 elsewhere
    """
    one_hot = np.zeros((vocab_size, 1))
    one_hot[idx] = 1
    return one_hot
