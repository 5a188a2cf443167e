# exercise: one_hot_encode_sequence
# right: no
# wrong: shape (T, C), the last axis of length one is missing
import numpy as np

from labkit.reference import one_hot_encode


def one_hot_encode_sequence(indices, vocab_size):
    return np.stack([one_hot_encode(index, vocab_size) for index in indices])
