# exercise: encode
# right: yes
# wrong: a defaultdict made of a copy
import collections

import numpy as np


def encode(words, word_to_idx):
    lookup = collections.defaultdict(lambda: word_to_idx["UNK"], word_to_idx)
    return np.array([*map(lookup.__getitem__, words)], dtype=np.intp)
