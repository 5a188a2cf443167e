"""Right answer to encode, as a learner would write it. No cases, no mistakes."""

import numpy as np


def encode(words, word_to_idx):
    """The index of every word, array (T,) of any integer dtype; unknown words get that of 'UNK'."""
    unknown = word_to_idx["UNK"]
    indices = []
    for word in words:
        indices.append(word_to_idx.get(word, unknown))
    return np.array(indices)
