# exercise: causal_mask
# right: no
# wrong: the result is a table of floats 0 and 1 and no booleans
# lines: 6
def causal_mask(length):
    return np.cumsum(np.eye(length), axis=0)
