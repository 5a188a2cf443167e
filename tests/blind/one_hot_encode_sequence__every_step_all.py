# exercise: one_hot_encode_sequence
# right: no
# wrong: slices the first axis, so each step gets the ones of all steps
# lines: 16
import numpy as np


def one_hot_encode_sequence(indices, vocab_size):
    """One one-hot column for each index.

    indices     NumPy array of integers (T,), each from 0 to C - 1
    vocab_size  C
    returns     numbers of shape (T, C, 1): entry t is the column of indices[t]
    """
    out = np.zeros((indices.size, vocab_size, 1))
    out[:, indices, 0] = 1
    return out
