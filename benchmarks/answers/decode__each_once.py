# exercise: decode
# right: no
# wrong: every different index is decoded once only (np.unique)
import numpy as np


def decode(indices, idx_to_word):
    different = np.unique(np.asarray(indices)).tolist()
    return [idx_to_word[index] for index in different]
