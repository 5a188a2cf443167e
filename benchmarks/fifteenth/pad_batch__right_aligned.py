# exercise: pad_batch
# right: no
# wrong: the padding stands on the left, and the mask holds integers 0 and 1 instead of booleans
# lines: 18, 21, 22
def pad_batch(sequences, pad_value):
    """Sequences of different lengths as one array, and a mask of the same shape.

    sequences  list of B sequences of ints, each a list or an array (T_i,); some or all
               may be empty
    pad_value  int; may also occur inside a sequence
    returns    (padded, mask), NumPy arrays (B, T), where T is the largest T_i: padded
               holds integers, with pad_value to the right of each sequence; mask is
               boolean, True exactly where t < T_i
    """
    B = len(sequences)
    T = max([len(s) for s in sequences])
    padded = np.full((B, T), pad_value, dtype=np.int64)
    mask = np.zeros((B, T), dtype=np.int64)
    for b, s in enumerate(sequences):
        start = T - len(s)
        padded[b, start:] = s
        mask[b, start:] = 1
    return padded, mask
