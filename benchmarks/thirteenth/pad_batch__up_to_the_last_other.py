# exercise: pad_batch
# right: no
# wrong: a row counts as real up to its last entry that is not pad_value, so a sequence that ends with pad_value is masked too early
# lines: 19, 20
def pad_batch(sequences, pad_value):
    """Sequences of different lengths as one array, and a mask of the same shape.

    sequences  list of B sequences of ints, each a list or an array (T_i,); some or all
               may be empty
    pad_value  int; may also occur inside a sequence
    returns    (padded, mask), NumPy arrays (B, T), where T is the largest T_i: padded
               holds integers, with pad_value to the right of each sequence; mask is
               boolean, True exactly where t < T_i
    """
    width = max(map(len, sequences))
    padded = np.array(
        [[*s, *[pad_value] * (width - len(s))] for s in sequences], dtype=np.int64
    ).reshape(len(sequences), width)
    other = padded != pad_value
    mask = np.logical_or.accumulate(other[:, ::-1], axis=1)[:, ::-1]
    return padded, mask
