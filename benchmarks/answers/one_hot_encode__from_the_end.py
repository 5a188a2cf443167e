# exercise: one_hot_encode
# right: no
# wrong: the one is counted from the end (vector[-idx])
import numpy as np


def one_hot_encode(idx, vocab_size):
    vector = [0] * vocab_size
    vector[-idx] = 1
    return np.array(vector)
