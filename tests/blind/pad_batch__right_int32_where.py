# exercise: pad_batch
# right: yes
def pad_batch(sequences, pad_value):
    n = np.fromiter(map(len, sequences), dtype=int)
    T = int(n.max())
    mask = np.less.outer(np.arange(T), n).T
    tokens = np.zeros((len(n), T), dtype=np.int32)
    for row, s in zip(tokens, sequences):
        row[: len(s)] = np.asarray(s, dtype=np.int32)
    return np.where(mask, tokens, np.int32(pad_value)), mask
