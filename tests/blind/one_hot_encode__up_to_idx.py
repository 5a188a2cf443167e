# exercise: one_hot_encode
# right: no
# wrong: all entries up to the index are 1
# lines: 15
import numpy as np


def one_hot_encode(idx, vocab_size):
    """The one-hot vector of an index.

    idx         integer from 0 to C - 1, Python's or NumPy's
    vocab_size  C
    returns     NumPy array of numbers (C,): 1 at idx, 0 elsewhere
    """
    return np.array([1.0 if i <= idx else 0.0 for i in range(vocab_size)])
