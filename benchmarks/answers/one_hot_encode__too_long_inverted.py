# exercise: one_hot_encode
# right: no
# wrong: two: one entry too many (vocab_size + 1); zeros and ones are exchanged
import numpy as np


def one_hot_encode(idx, vocab_size):
    ones = np.ones(vocab_size + 1)
    np.put(ones, idx, 0)
    return ones
