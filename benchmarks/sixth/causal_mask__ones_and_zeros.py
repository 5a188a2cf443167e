# exercise: causal_mask
# right: no
# wrong: The mask holds ints and not booleans.
# lines: 6
def causal_mask(length):
    return np.tril(np.ones((length, length), dtype=int))
