# exercise: pad_batch
# right: no
# wrong: Everything equal to pad_value at the end of a row counts as padding, also when it belongs to the sequence.
# lines: 7
def real_length(row, pad_value):
    n = len(row)
    while n > 0 and row[n - 1] == pad_value:
        n -= 1
    return n


def pad_batch(sequences, pad_value):
    T = max(map(len, sequences))
    padded = np.array([[*s, *[pad_value] * (T - len(s))] for s in sequences], dtype=int)
    lengths = np.array([real_length(row, pad_value) for row in padded])
    mask = np.arange(T)[None, :] < lengths[:, None]
    return padded, mask
