# exercise: pad_batch
# right: no
# wrong: the mask row is taken at length - 1 from a triangle, which for an empty sequence is row -1, all True
# lines: 12
def pad_batch(sequences, pad_value):
    lengths = [len(s) for s in sequences]
    T = max(lengths)
    padded = np.full((len(lengths), T), pad_value, dtype=int)
    for b in range(len(lengths)):
        padded[b, : lengths[b]] = sequences[b]
    triangle = np.tri(T, dtype=bool)
    mask = triangle[[n - 1 for n in lengths]] if T else np.zeros((len(lengths), 0), bool)
    return padded, mask
