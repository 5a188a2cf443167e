"""Right answer to one_hot_encode, as a learner would write it. No cases, no mistakes."""

import numpy as np


def one_hot_encode(idx, vocab_size):
    """A vector of vocab_size numbers: one at idx, zero elsewhere."""
    one_hot = np.zeros(vocab_size)
    one_hot[idx] = 1.0
    return one_hot
