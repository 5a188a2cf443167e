# exercise: causal_mask
# right: no
# wrong: The result holds the floats 0 and 1 and no booleans.
# lines: 8
def causal_mask(length):
    rows = []
    for t in range(length):
        rows.append(np.concatenate([np.ones(t + 1), np.zeros(length - t - 1)]))
    return np.array(rows)
