# exercise: encode
# right: no
# wrong: setdefault writes the unknown words into the caller's vocabulary
# lines: 18
import numpy as np


def encode(words, word_to_idx):
    """The index of every word.

    words        list of T words, T >= 1
    word_to_idx  dict from word to index; it holds 'UNK', not always as its last entry,
                 and is not changed
    returns      NumPy array of integers (T,); unknown words have the index of 'UNK'
    """
    indices = np.empty(len(words), dtype=int)
    for t, word in enumerate(words):
        indices[t] = word_to_idx.setdefault(word, word_to_idx["UNK"])
    return indices
