# exercise: pad_batch
# right: no
# wrong: padding is marked by -9999, which may be a token
# lines: 7,10
def pad_batch(sequences, pad_value):
    T = max(len(s) for s in sequences)
    tmp = np.full((len(sequences), T), -9999)
    for i, s in enumerate(sequences):
        tmp[i, :len(s)] = s
    mask = tmp != -9999
    tmp[~mask] = pad_value
    return tmp, mask
