# exercise: one_hot_encode
# right: no
# wrong: the array ends at the index, it has idx + 1 entries and not vocab_size (concatenate)
import numpy as np


def one_hot_encode(idx, vocab_size):
    return np.concatenate([np.zeros(idx), np.ones(1)])
