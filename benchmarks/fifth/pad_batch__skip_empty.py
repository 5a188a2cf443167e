# exercise: pad_batch
# right: no
# wrong: Empty sequences are left out, so the arrays have fewer rows than there are sequences.
# lines: 6
def pad_batch(sequences, pad_value):
    rows = [list(s) for s in sequences if len(s) > 0]
    T = max((len(r) for r in rows), default=0)
    values, flags = [], []
    for r in rows:
        missing = T - len(r)
        values.append(r + [pad_value] * missing)
        flags.append([True] * len(r) + [False] * missing)
    shape = (len(rows), T)
    return np.array(values, dtype=int).reshape(shape), np.array(flags, dtype=bool).reshape(shape)
