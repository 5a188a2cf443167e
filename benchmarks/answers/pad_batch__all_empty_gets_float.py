# exercise: pad_batch
# right: no
# wrong: where all sequences are empty, np.array of empty lists is of type float
# lines: 7
def pad_batch(sequences, pad_value):
    T = max(len(s) for s in sequences)
    padded = np.array([list(s) + [pad_value] * (T - len(s)) for s in sequences])
    mask = np.array([[t < len(s) for t in range(T)] for s in sequences], dtype=bool)
    return padded, mask
