# exercise: pad_batch
# right: no
# wrong: the row of the mask is made once and keeps the Trues of longer sequences before it
# lines: 20
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
    width = max(len(s) for s in sequences)
    padded, mask = [], []
    row = np.zeros(width, dtype=bool)
    for s in sequences:
        row[: len(s)] = True
        mask.append(row.copy())
        padded.append(np.append(np.array(s, dtype=int), [pad_value] * (width - len(s))).astype(int))
    return np.array(padded, dtype=int).reshape(len(sequences), width), np.array(mask)
