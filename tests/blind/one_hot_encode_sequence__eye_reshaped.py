# exercise: one_hot_encode_sequence
# right: no
# wrong: the columns of the identity are picked side by side and reshaped, which mixes steps and rows
# lines: 16
import numpy as np


def one_hot_encode_sequence(indices, vocab_size):
    """One one-hot column for each index.

    indices     NumPy array of integers (T,), each from 0 to C - 1
    vocab_size  C
    returns     numbers of shape (T, C, 1): entry t is the column of indices[t]
    """
    columns = np.eye(vocab_size)[:, indices]
    return columns.reshape(len(indices), vocab_size, 1)
