# exercise: one_hot_encode_sequence
# right: no
# wrong: the first step is left empty; the ones stand one row too high
# lines: 17, 18
import numpy as np


def one_hot_encode_sequence(indices, vocab_size):
    """One one-hot column for each index.

    indices     NumPy array of integers (T,), each from 0 to C - 1
    vocab_size  C
    returns     numbers of shape (T, C, 1): entry t is the column of indices[t]
    """
    T = len(indices)
    result = np.zeros((T, vocab_size, 1))
    for t in range(1, T):
        result[t, indices[t] - 1, 0] = 1
    return result
