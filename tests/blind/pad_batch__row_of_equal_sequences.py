# exercise: pad_batch
# right: no
# wrong: index finds the first of several equal sequences, so the rows of the others stay empty.
# lines: 12
# name: row-found-by-value
def pad_batch(sequences, pad_value):
    seqs = [list(map(int, s)) for s in sequences]
    shape = len(seqs), max(len(s) for s in seqs)
    padded = np.full(shape, pad_value, int)
    mask = np.zeros(shape, bool)
    for s in seqs:
        b = seqs.index(s)
        padded[b, :len(s)] = s
        mask[b, :len(s)] = True
    return padded, mask
