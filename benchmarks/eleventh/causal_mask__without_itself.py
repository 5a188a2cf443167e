# exercise: causal_mask
# right: no
# wrong: the row stops before its own column, as range(t) leaves t out
# lines: 8
def causal_mask(length):
    mask = np.zeros((length, length), dtype=bool)
    for t in range(length):
        mask[t, list(range(t))] = True
    return mask
