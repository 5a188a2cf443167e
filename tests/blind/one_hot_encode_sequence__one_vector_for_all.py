# exercise: one_hot_encode_sequence
# right: no
# wrong: the same vector is written at every step, so old ones stay
# lines: 15
import numpy as np


def one_hot_encode_sequence(indices, vocab_size):
    """One one-hot column for each index.

    indices     NumPy array of integers (T,), each from 0 to C - 1
    vocab_size  C
    returns     numbers of shape (T, C, 1): entry t is the column of indices[t]
    """
    column = np.zeros((vocab_size, 1))
    columns = []
    for index in indices:
        column[index] = 1
        columns.append(column)
    return np.array(columns)
