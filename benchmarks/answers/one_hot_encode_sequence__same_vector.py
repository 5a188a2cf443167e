# exercise: one_hot_encode_sequence
# right: no
# wrong: one vector serves all steps, the ones pile up in it (vector is made before the loop)
import numpy as np


def one_hot_encode_sequence(indices, vocab_size):
    vector = np.zeros((vocab_size, 1))
    columns = []
    for index in indices:
        vector[index] = 1
        columns.append(vector)
    return columns
