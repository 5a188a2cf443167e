# exercise: one_hot_encode
# right: yes
# wrong: np.bincount with minlength
import numpy as np


def one_hot_encode(idx, vocab_size):
    return np.bincount([int(idx)], minlength=int(vocab_size))
