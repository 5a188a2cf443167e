# exercise: causal_mask
# right: no
# wrong: A place may not look at itself: the diagonal is False.
# lines: 7
def causal_mask(length):
    t = np.arange(length)
    return np.greater.outer(t, t)
