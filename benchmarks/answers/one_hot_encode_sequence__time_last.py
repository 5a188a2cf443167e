# exercise: one_hot_encode_sequence
# right: no
# wrong: words and time are exchanged, shape (C, T, 1) (axis=1)
import numpy as np

from labkit.reference import one_hot_encode


def one_hot_encode_sequence(indices, vocab_size):
    columns = [one_hot_encode(index, vocab_size)[:, None] for index in indices]
    return np.stack(columns, axis=1)
