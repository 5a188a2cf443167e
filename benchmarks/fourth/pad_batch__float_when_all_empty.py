# exercise: pad_batch
# right: no
# wrong: no dtype is given, so a batch of empty sequences comes out as an array of floats, its mask too
# lines: 12
def pad_batch(sequences, pad_value):
    T = max(len(s) for s in sequences)
    padded, mask = [], []
    for s in sequences:
        fill = T - len(s)
        padded.append([*s, *([pad_value] * fill)])
        mask.append([True] * len(s) + [False] * fill)
    return np.array(padded), np.array(mask)
