# exercise: encode
# right: no
# wrong: setdefault writes the unknown words into the vocabulary
import numpy as np


def encode(words, word_to_idx):
    unk = word_to_idx["UNK"]
    return np.fromiter((word_to_idx.setdefault(word, unk) for word in words), dtype=np.int64)
