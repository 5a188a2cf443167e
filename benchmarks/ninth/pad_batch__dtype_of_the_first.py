# exercise: pad_batch
# right: no
# wrong: The type of the array is that of the first sequence: float if that is an empty list, and too small for other numbers if it is of a small type.
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
    arrays = [np.asarray(s) for s in sequences]
    sizes = [a.size for a in arrays]
    T = max(sizes)
    padded = np.full((len(arrays), T), pad_value).astype(arrays[0].dtype)
    mask = np.zeros(padded.shape, dtype=bool)
    for row, real, a in zip(padded, mask, arrays):
        row[:a.size] = a
        real[:a.size] = True
    return padded, mask
