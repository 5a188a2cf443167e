# exercise: causal_mask
# right: no
# wrong: the upper triangle that is switched off is one smaller than the mask, so the last column is True in every row
# lines: 7
def causal_mask(length):
    mask = np.ones((length, length), dtype=bool)
    mask[np.triu_indices(length - 1, 1)] = False
    return mask
