# exercise: one_hot_encode_sequence
# right: yes
# wrong: preallocated array filled with put_along_axis
# lines:
import numpy as np


def one_hot_encode_sequence(indices, vocab_size):
    """One one-hot column for each index.

    indices     NumPy array of integers (T,), each from 0 to C - 1
    vocab_size  C
    returns     numbers of shape (T, C, 1): entry t is the column of indices[t]
    """
    steps = np.zeros((len(indices), vocab_size, 1))
    np.put_along_axis(steps, np.asarray(indices)[:, None, None], 1.0, axis=1)
    return steps
