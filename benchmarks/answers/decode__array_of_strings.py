# exercise: decode
# right: no
# wrong: a NumPy array comes back, not a list
import numpy as np


def decode(indices, idx_to_word):
    table = np.array([idx_to_word.get(k, "") for k in range(max(idx_to_word) + 1)])
    return table[np.asarray(indices, dtype=int)]
