# exercise: pad_batch
# right: no
# wrong: when all sequences are empty zip_longest yields nothing, and the arrays have shape (0,) and not (B, 0)
# lines: 20
from itertools import zip_longest


def pad_batch(sequences, pad_value):
    """Sequences of different lengths as one array, and a mask of the same shape.

    sequences  list of B sequences of ints, each a list or an array (T_i,); some or all
               may be empty
    pad_value  int; may also occur inside a sequence
    returns    (padded, mask), NumPy arrays (B, T), where T is the largest T_i: padded
               holds integers, with pad_value to the right of each sequence; mask is
               boolean, True exactly where t < T_i
    """
    columns = list(zip_longest(*sequences, fillvalue=pad_value))
    real = list(zip_longest(*([True] * len(s) for s in sequences), fillvalue=False))
    return np.array(columns, dtype=int).T, np.array(real, dtype=bool).T
