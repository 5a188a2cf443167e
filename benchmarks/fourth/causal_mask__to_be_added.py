# exercise: causal_mask
# right: no
# wrong: takes the mask for something to be added to scores: zeros and minus infinities, no booleans
# lines: 8

def causal_mask(length):
    mask = np.zeros((length, length))
    mask[np.triu_indices(length, 1)] = -np.inf
    return mask
