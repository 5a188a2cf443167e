# exercise: one_hot_encode_sequence
# right: no
# wrong: a (C, T) table is reshaped to (T, C, 1) instead of transposed
import numpy as np


def one_hot_encode_sequence(indices, vocab_size):
    table = np.zeros((vocab_size, len(indices)))
    for t, index in enumerate(indices):
        table[index, t] = 1
    return table.reshape(len(indices), vocab_size, 1)
