# exercise: causal_mask
# right: no
# wrong: the list repeats one and the same row, so every row ends as all True
# lines: 6
def causal_mask(length):
    mask = [[False] * length] * length
    for t in range(length):
        for s in range(t + 1):
            mask[t][s] = True
    return np.array(mask)
