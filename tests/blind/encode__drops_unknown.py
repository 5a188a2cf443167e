# exercise: encode
# right: no
# wrong: unknown words are left out, so the array is too short
# lines: 21
import numpy as np


def encode(words, word_to_idx):
    """The index of every word.

    words        list of T words, T >= 1
    word_to_idx  dict from word to index; it holds 'UNK', not always as its last entry,
                 and is not changed
    returns      NumPy array of integers (T,); unknown words have the index of 'UNK'
    """
    indices = []
    for word in words:
        try:
            indices.append(word_to_idx[word])
        except KeyError:
            pass
    return np.array(indices, dtype=int)
