# exercise: causal_mask
# right: no
# wrong: gives numbers to be added to scores (0 and minus infinity) instead of booleans
# lines: 6, 7
def causal_mask(length):
    mask = np.zeros((length, length))
    mask[np.triu_indices(length, k=1)] = -np.inf
    return mask
