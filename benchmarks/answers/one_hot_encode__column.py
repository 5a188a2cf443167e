# exercise: one_hot_encode
# right: no
# wrong: a column (C, 1) comes back, not a flat array (reshape)
import numpy as np


def one_hot_encode(idx, vocab_size):
    return np.eye(vocab_size)[idx].reshape(-1, 1)
