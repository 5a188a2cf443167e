# exercise: causal_mask
# right: no
# wrong: a query does not see its own place; only the first one is let through
# lines: 9
def causal_mask(length):
    mask = np.zeros((length, length), dtype=bool)
    mask[0, 0] = True
    for t in range(1, length):
        mask[t, :t] = True
    return mask
