# exercise: causal_mask
# right: no
# wrong: Gives floats 1.0 and 0.0 in place of booleans.
# lines: 6
def causal_mask(length):
    return np.tril(np.ones((length, length)))
