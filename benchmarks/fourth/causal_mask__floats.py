# exercise: causal_mask
# right: no
# wrong: right triangle, but of 0.0 and 1.0, no booleans
# lines: 7

def causal_mask(length):
    return np.tril(np.ones((length, length)))
