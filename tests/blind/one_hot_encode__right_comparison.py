# exercise: one_hot_encode
# right: yes
# wrong: compares arange with the index
# lines:
import numpy as np


def one_hot_encode(idx, vocab_size):
    """The one-hot vector of an index.

    idx         integer from 0 to C - 1, Python's or NumPy's
    vocab_size  C
    returns     NumPy array of numbers (C,): 1 at idx, 0 elsewhere
    """
    return np.equal(np.arange(vocab_size), idx).astype(float)
