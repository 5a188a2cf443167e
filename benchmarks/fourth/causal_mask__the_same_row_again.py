# exercise: causal_mask
# right: no
# wrong: * length repeats one and the same list, so every row ends as the last one
# lines: 7

def causal_mask(length):
    rows = [[False] * length] * length
    for t, row in enumerate(rows):
        for s in range(t + 1):
            row[s] = True
    return np.array(rows)
