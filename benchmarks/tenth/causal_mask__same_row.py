# exercise: causal_mask
# right: no
# wrong: [row] * length is the same list many times, so all rows end as the last one and everything is True
# lines: 6
def causal_mask(length):
    rows = [[False] * length] * length
    for t in range(length):
        for s in range(t + 1):
            rows[t][s] = True
    return np.array(rows)
