# exercise: one_hot_encode_sequence
# right: no
# wrong: the new axis stands in the middle, (T, 1, C), rows instead of columns
import numpy as np


def one_hot_encode_sequence(indices, vocab_size):
    return np.eye(vocab_size)[indices][:, np.newaxis, :]
