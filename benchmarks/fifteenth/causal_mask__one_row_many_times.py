# exercise: causal_mask
# right: no
# wrong: the list repeats one and the same row, so whatever is set in one row is set in all: everything is True
# lines: 6
def causal_mask(length):
    rows = [[False] * length] * length
    for t in range(length):
        for s in range(t + 1):
            rows[t][s] = True
    return np.array(rows)
