# exercise: encode
# right: no
# wrong: numbers the words of the sentence by their order in the dict's keys, not by the dict's values (list.index)
import numpy as np


def encode(words, word_to_idx):
    order = list(word_to_idx)
    known = [word if word in word_to_idx else "UNK" for word in words]
    return np.array([order.index(word) for word in known])
