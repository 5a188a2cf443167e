# exercise: causal_mask
# right: no
# wrong: It holds 0 and minus infinity, to be added to scores, and not booleans.
# lines: 6
def causal_mask(length):
    return np.triu(np.full((length, length), -np.inf), k=1)
