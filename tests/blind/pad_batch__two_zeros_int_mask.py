# exercise: pad_batch
# right: no
# wrong: filled up with 0 and not with pad_value; the mask holds integers
# lines: 19, 20
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
    T = max(len(s) for s in sequences)
    padded = np.zeros((len(sequences), T), dtype=int)
    mask = np.zeros((len(sequences), T), dtype=int)
    for i, s in enumerate(sequences):
        padded[i, : len(s)] = s
        mask[i, : len(s)] = 1
    return padded, mask
