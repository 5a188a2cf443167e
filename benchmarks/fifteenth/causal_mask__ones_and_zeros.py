# exercise: causal_mask
# right: no
# wrong: floats 1.0 and 0.0 come back, no booleans
# lines: 6
def causal_mask(length):
    mask = np.zeros((length, length))
    mask[np.tril_indices(length)] = True
    return mask
