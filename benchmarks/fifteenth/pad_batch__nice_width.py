# exercise: pad_batch
# right: no
# wrong: rounds T up to a multiple of 8, so the arrays are wider than the longest sequence
# lines: 7
def pad_batch(sequences, pad_value):
    longest = max([len(s) for s in sequences])
    T = -(-longest // 8) * 8
    padded, mask = [], []
    for s in sequences:
        missing = T - len(s)
        padded.append(list(s) + [pad_value] * missing)
        mask.append([True] * len(s) + [False] * missing)
    shape = (len(sequences), T)
    return np.array(padded, dtype=int).reshape(shape), np.array(mask, dtype=bool).reshape(shape)
