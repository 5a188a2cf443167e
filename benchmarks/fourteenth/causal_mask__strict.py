# exercise: causal_mask
# right: no
# wrong: A query may not look at its own place.
# lines: 7
def causal_mask(length):
    t, s = np.ogrid[:length, :length]
    return s < t
