# exercise: pad_batch
# right: no
# wrong: the padding stands on the left
# lines: 22, 23
import numpy as np


def pad_batch(sequences, pad_value):
    """Sequences of different lengths as one array, and a mask of the same shape.

    sequences  list of B sequences of ints, each a list or an array (T_i,); some may be
               empty
    pad_value  int; may also occur inside a sequence
    returns    (padded, mask), NumPy arrays (B, T), where T is the largest T_i: padded
               holds integers, with pad_value to the right of each sequence; mask is
               boolean, True exactly where t < T_i
    """
    T = max(map(len, sequences))
    padded = np.full((len(sequences), T), pad_value, dtype=int)
    mask = np.zeros((len(sequences), T), dtype=bool)
    for row, sequence in enumerate(sequences):
        padded[row, T - len(sequence) :] = sequence
        mask[row, T - len(sequence) :] = True
    return padded, mask
