# exercise: pad_batch
# right: no
# wrong: The integer type is chosen by the largest entry alone, and pad_value may not fit into it.
# lines: 9
def pad_batch(sequences, pad_value):
    lengths = [len(s) for s in sequences]
    T = max(lengths)
    top = max((max(s) for s in sequences if len(s)), default=0)
    padded = np.empty((len(sequences), T), dtype=np.min_scalar_type(int(top)))
    mask = np.arange(T)[None, :] < np.array(lengths)[:, None]
    padded[~mask] = pad_value
    padded[mask] = [v for s in sequences for v in s]
    return padded, mask
