# exercise: encode
# right: no
# wrong: the array is of uint8, which cannot hold indices above 255 (dtype)
import numpy as np


def encode(words, word_to_idx):
    def look_up(word):
        try:
            return word_to_idx[word]
        except KeyError:
            return word_to_idx["UNK"]

    return np.array(list(map(look_up, words))).astype(np.uint8)
