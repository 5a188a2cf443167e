# exercise: one_hot_encode
# right: no
# wrong: the one stands at idx - 1, counted from 1
import numpy as np


def one_hot_encode(idx, vocab_size):
    return np.array([1.0 if place == idx else 0.0 for place in range(1, vocab_size + 1)])
