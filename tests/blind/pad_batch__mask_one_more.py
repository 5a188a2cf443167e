# exercise: pad_batch
# right: no
# wrong: the mask counts the first padded place as real
# lines: 25
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
    lengths = [len(s) for s in sequences]
    B, T = len(sequences), max(lengths)
    padded = np.empty((B, T), dtype=int)
    mask = np.empty((B, T), dtype=bool)
    for b in range(B):
        for t in range(T):
            padded[b, t] = sequences[b][t] if t < lengths[b] else pad_value
            mask[b, t] = t <= lengths[b]
    return padded, mask
