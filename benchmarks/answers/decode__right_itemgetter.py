# exercise: decode
# right: yes
# wrong: map over Python ints by tolist
import numpy as np


def decode(indices, idx_to_word):
    return list(map(idx_to_word.__getitem__, np.asarray(indices).tolist()))
