# exercise: causal_mask
# right: no
# wrong: the first row can see the second place too, since each row is given max(t, 1) columns and its own
# lines: 8
def causal_mask(length):
    rows = []
    for t in range(length):
        seen = max(t, 1) + 1
        rows.append([s < seen for s in range(length)])
    return np.array(rows)
