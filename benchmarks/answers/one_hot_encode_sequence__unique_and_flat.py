# exercise: one_hot_encode_sequence
# right: no
# wrong: two: a repeated index gets one column only (set); C is taken as the largest index plus one, not vocab_size
import numpy as np


def one_hot_encode_sequence(indices, vocab_size):
    different = list(dict.fromkeys(int(i) for i in indices))
    C = max(different) + 1
    return np.array([[[float(row == index)] for row in range(C)] for index in different])
