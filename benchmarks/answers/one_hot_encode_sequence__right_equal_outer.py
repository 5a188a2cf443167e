# exercise: one_hot_encode_sequence
# right: yes
# wrong: comparison by np.equal.outer
import numpy as np


def one_hot_encode_sequence(indices, vocab_size):
    return np.equal.outer(np.asarray(indices), np.arange(vocab_size)).astype(float)[..., None]
