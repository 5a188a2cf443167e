# exercise: encode
# right: no
# wrong: the word with index 0 is taken for unknown, because 0 counts as false
# lines: 17
import numpy as np


def encode(words, word_to_idx):
    """The index of every word.

    words        list of T words, T >= 1
    word_to_idx  dict from word to index; it holds 'UNK', not always as its last entry,
                 and is not changed
    returns      NumPy array of integers (T,); unknown words have the index of 'UNK'
    """
    def look_up(word):
        return word_to_idx.get(word) or word_to_idx["UNK"]

    return np.array(list(map(look_up, words)))
