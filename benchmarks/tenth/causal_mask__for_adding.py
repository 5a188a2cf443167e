# exercise: causal_mask
# right: no
# wrong: it is a mask of floats to be added to scores, 0 and -inf, not booleans
# lines: 6
def causal_mask(length):
    mask = np.triu(np.full((length, length), -np.inf), k=1)
    return mask
