# exercise: causal_mask
# right: no
# wrong: A query may not look at its own place, apart from the first one.
# lines: 8
def causal_mask(length):
    mask = np.zeros((length, length), dtype=bool)
    for t in range(length):
        mask[t, : max(t, 1)] = True
    return mask
