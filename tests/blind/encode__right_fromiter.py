# exercise: encode
# right: yes
# wrong: np.fromiter over a generator with a conditional
# lines:
import numpy as np


def encode(words, word_to_idx):
    """The index of every word.

    words        list of T words, T >= 1
    word_to_idx  dict from word to index; it holds 'UNK', not always as its last entry,
                 and is not changed
    returns      NumPy array of integers (T,); unknown words have the index of 'UNK'
    """
    known = (word if word in word_to_idx else "UNK" for word in words)
    return np.fromiter((word_to_idx[word] for word in known), dtype=np.int64, count=len(words))
