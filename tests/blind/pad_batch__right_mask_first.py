# exercise: pad_batch
# right: yes
# wrong: the mask from a comparison of lengths, the tokens written through the mask
# lines:
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
    lengths = np.array([len(s) for s in sequences], dtype=int)
    mask = np.arange(lengths.max(initial=0)) < lengths[:, None]
    padded = np.full(mask.shape, pad_value, dtype=int)
    padded[mask] = [int(token) for s in sequences for token in s]
    return padded, mask
