# exercise: one_hot_encode
# right: no
# wrong: all entries up to idx are 1 (the slice vector[: idx + 1])
import numpy as np


def one_hot_encode(idx, vocab_size):
    vector = np.zeros(vocab_size)
    vector[: idx + 1] = 1
    return vector
