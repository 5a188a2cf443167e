# exercise: causal_mask
# right: no
# wrong: a query does not see its own place, but for the first one
# name: own-place-hidden-but-first
# lines: 9
def causal_mask(length):
    mask = np.zeros((length, length), dtype=bool)
    for t in range(length):
        mask[t, : t or 1] = True
    return mask
