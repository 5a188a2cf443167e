# exercise: encode
# right: no
# wrong: two: unknown words get -1, not the index of UNK; the array is of floats (np.zeros)
import numpy as np


def encode(words, word_to_idx):
    indices = np.zeros(len(words))
    for t in range(len(words)):
        indices[t] = word_to_idx.get(words[t], -1)
    return indices
