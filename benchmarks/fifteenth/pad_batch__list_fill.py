# exercise: pad_batch
# right: no
# wrong: the mask is found by comparing with the padding, so that a real token equal to it counts as padding
# lines: 18
def pad_batch(sequences, pad_value):
    """Sequences of different lengths as one array, and a mask of the same shape.

    sequences  list of B sequences of ints, each a list or an array (T_i,); some or all
               may be empty
    pad_value  int; may also occur inside a sequence
    returns    (padded, mask), NumPy arrays (B, T), where T is the largest T_i: padded
               holds integers, with pad_value to the right of each sequence; mask is
               boolean, True exactly where t < T_i
    """
    longest = max(map(len, sequences))
    rows = [list(seq) + [pad_value] * (longest - len(seq)) for seq in sequences]
    padded = np.array(rows, dtype=int).reshape(len(rows), longest)
    mask = np.not_equal(padded, pad_value)
    return padded, mask
