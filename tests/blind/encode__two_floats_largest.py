# exercise: encode
# right: no
# wrong: floats come back; the unknown get the largest index instead of UNK's
# lines: 16, 17
import numpy as np


def encode(words, word_to_idx):
    """The index of every word.

    words        list of T words, T >= 1
    word_to_idx  dict from word to index; it holds 'UNK', not always as its last entry,
                 and is not changed
    returns      NumPy array of integers (T,); unknown words have the index of 'UNK'
    """
    out = np.zeros(len(words))
    largest = max(word_to_idx.values())
    for i in range(len(words)):
        if words[i] in word_to_idx:
            out[i] = word_to_idx[words[i]]
        else:
            out[i] = largest
    return out
