# exercise: causal_mask
# right: no
# wrong: The list of rows holds the same row many times, so all rows become True throughout.
# lines: 6
def causal_mask(length):
    rows = [[False] * length] * length
    for t in range(length):
        for s in range(t + 1):
            rows[t][s] = True
    return np.array(rows)
