# exercise: one_hot_encode
# right: no
# wrong: the entry holds the index itself, not 1
import numpy as np


def one_hot_encode(idx, vocab_size):
    places = np.arange(vocab_size)
    return np.where(places == idx, places, 0)
