# exercise: pad_batch
# right: yes
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
    columns = list(zip_longest(*sequences))
    shape = (len(columns), len(sequences))
    mask = np.array([[x is not None for x in col] for col in columns], dtype=bool)
    padded = np.array([[pad_value if x is None else int(x) for x in col] for col in columns], dtype=np.int64)
    return padded.reshape(shape).T, mask.reshape(shape).T
