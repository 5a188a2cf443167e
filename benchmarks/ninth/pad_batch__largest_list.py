# exercise: pad_batch
# right: no
# wrong: max compares the lists by their numbers and not by their lengths, so T can be too small and longer sequences are cut.
# lines: 16
def pad_batch(sequences, pad_value):
    """Sequences of different lengths as one array, and a mask of the same shape.

    sequences  list of B sequences of ints, each a list or an array (T_i,); some or all
               may be empty
    pad_value  int; may also occur inside a sequence
    returns    (padded, mask), NumPy arrays (B, T), where T is the largest T_i: padded
               holds integers, with pad_value to the right of each sequence; mask is
               boolean, True exactly where t < T_i
    """
    rows = [[int(k) for k in s] for s in sequences]
    T = len(max(rows))
    padded = [(row + T * [pad_value])[:T] for row in rows]
    mask = [[t < len(row) for t in range(T)] for row in rows]
    shape = (len(rows), T)
    return np.array(padded, dtype=int).reshape(shape), np.array(mask, dtype=bool).reshape(shape)
