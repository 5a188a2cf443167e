# exercise: pad_batch
# right: no
# wrong: an empty list becomes a float array, and with it the whole batch holds floats instead of integers
# lines: 19
def pad_batch(sequences, pad_value):
    """Sequences of different lengths as one array, and a mask of the same shape.

    sequences  list of B sequences of ints, each a list or an array (T_i,); some or all
               may be empty
    pad_value  int; may also occur inside a sequence
    returns    (padded, mask), NumPy arrays (B, T), where T is the largest T_i: padded
               holds integers, with pad_value to the right of each sequence; mask is
               boolean, True exactly where t < T_i
    """
    lengths = np.array([len(s) for s in sequences])
    T = lengths.max()

    def fill(seq):
        seq = np.asarray(seq)
        return np.pad(seq, (0, T - len(seq)), constant_values=pad_value)

    return np.vstack([fill(s) for s in sequences]), np.arange(T) < lengths[:, None]
