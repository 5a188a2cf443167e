"""Right answer to one_hot_encode_sequence, as a learner would write it. No cases, no mistakes."""

import numpy as np

from labkit.exercises.tokens.one_hot_encode.answer import one_hot_encode


def one_hot_encode_sequence(indices, vocab_size):
    """One column (C, 1) for every time step: shape (T, C, 1)."""
    rows = np.zeros((len(indices), vocab_size))
    for t, index in enumerate(indices):
        rows[t] = one_hot_encode(index, vocab_size)
    return rows[:, :, np.newaxis]
