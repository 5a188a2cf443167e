# exercise: split_sequences
# right: no
# wrong: the second cut is the rounded sum of both shares, not the sum of the two rounded sizes
# lines: 7
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    cuts = np.rint(n * np.cumsum([p_train, p_val])).astype(int)
    bounds = [0, *cuts.tolist(), n]
    parts = []
    for k in range(3):
        parts.append(list(sequences[bounds[k] : bounds[k + 1]]))
    return tuple(parts)
