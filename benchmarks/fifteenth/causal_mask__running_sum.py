# exercise: causal_mask
# right: no
# wrong: two faults: the sum runs along the rows, so queries look at later places (transposed), and the entries are numbers and not booleans
# lines: 6
def causal_mask(length):
    return np.cumsum(np.eye(length), axis=-1)
