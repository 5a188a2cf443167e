# exercise: pad_batch
# right: yes
from itertools import chain


def pad_batch(sequences, pad_value):
    """Sequences of different lengths as one array, and a mask of the same shape.

    sequences  list of B sequences of ints, each a list or an array (T_i,); some or all
               may be empty
    pad_value  int; may also occur inside a sequence
    returns    (padded, mask), NumPy arrays (B, T), where T is the largest T_i: padded
               holds integers, with pad_value to the right of each sequence; mask is
               boolean, True exactly where t < T_i
    """
    lengths = np.fromiter(map(len, sequences), dtype=np.int64)
    width = int(lengths.max(initial=0))
    mask = np.less.outer(np.arange(width), lengths).T.copy()
    padded = np.full(mask.shape, pad_value, dtype=np.int64)
    padded[mask] = np.fromiter(chain.from_iterable(sequences), dtype=np.int64)
    return padded, mask
