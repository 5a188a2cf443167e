# exercise: causal_mask
# right: no
# wrong: Two faults: the running sum goes along the rows, so a place sees later ones instead of earlier ones, and the result holds floats, not booleans.
# lines: 6
def causal_mask(length):
    return np.cumsum(np.eye(length), axis=1)
