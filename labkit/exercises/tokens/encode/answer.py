"""Right answer to encode, as a learner would write it. No cases, no mistakes."""

import numpy as np


def encode(words, word_to_idx):
    """The index of every word, an int array (T,); unknown words get the index of 'UNK'."""
    unknown = word_to_idx["UNK"]
    indices = []
    for word in words:
        indices.append(word_to_idx.get(word, unknown))
    return np.array(indices)
