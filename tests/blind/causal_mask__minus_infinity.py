# exercise: causal_mask
# right: no
# wrong: a table of 0 and minus infinity, to be added to scores
# lines: 7
def causal_mask(length):
    mask = np.zeros((length, length))
    mask[np.triu_indices(length, 1)] = -np.inf
    return mask
