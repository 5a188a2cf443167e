# exercise: split_sequences
# right: no
# wrong: returns object arrays, not lists, and two mistakes: sizes from np.floor
# lines: 7, 9
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    sizes = np.floor(np.array([p_train, p_val]) * n).astype(int)
    parts = np.split(np.arange(n), np.cumsum(sizes))
    return tuple(np.array([sequences[i] for i in part], dtype=object) for part in parts)
