# exercise: encode
# right: no
# wrong: the index of UNK is taken for the last one, len(word_to_idx) - 1, wherever it stands
import numpy as np


def encode(words, word_to_idx):
    last = len(word_to_idx) - 1
    indices = np.full(len(words), last)
    for t, word in enumerate(words):
        if word in word_to_idx:
            indices[t] = word_to_idx[word]
    return indices
