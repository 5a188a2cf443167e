# exercise: one_hot_encode_sequence
# right: no
# wrong: the axis of length one stands before the vocabulary, (T, 1, C)
# lines: 17
# needs: one_hot_encode
import numpy as np


def one_hot_encode_sequence(indices, vocab_size):
    """One one-hot column for each index.

    indices     NumPy array of integers (T,), each from 0 to C - 1
    vocab_size  C
    returns     numbers of shape (T, C, 1): entry t is the column of indices[t]
    """
    vectors = [one_hot_encode(index, vocab_size) for index in indices]
    return np.expand_dims(np.stack(vectors), axis=1)
