# exercise: causal_mask
# right: no
# wrong: the diagonal is False, so a query does not see its own place
# lines: 8

def causal_mask(length):
    t = np.arange(length)
    return t[:, None] > t[None, :]
