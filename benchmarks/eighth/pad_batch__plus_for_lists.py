# exercise: pad_batch
# right: no
# wrong: Padding is attached with +, which puts lists together but adds numbers when the sequence is an array.
# lines: 10
def pad_batch(sequences, pad_value):
    width = max([len(s) for s in sequences])
    rows, flags = [], []
    for s in sequences:
        missing = width - len(s)
        rows.append(s + [pad_value] * missing)
        flags.append([True] * len(s) + [False] * missing)
    shape = (len(sequences), width)
    return np.array(rows, dtype=int).reshape(shape), np.array(flags, dtype=bool).reshape(shape)
