# exercise: one_hot_encode_sequence
# right: no
# wrong: result[:, indices] = 1 sets the ones of all steps at every step (slice in place of np.arange(T))
import numpy as np


def one_hot_encode_sequence(indices, vocab_size):
    result = np.zeros((len(indices), vocab_size, 1))
    result[:, indices, 0] = 1
    return result
