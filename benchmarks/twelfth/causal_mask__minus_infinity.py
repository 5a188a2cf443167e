# exercise: causal_mask
# right: no
# wrong: a matrix to be added to the scores is returned, 0 where one looks and minus infinity elsewhere
# lines: 6, 8
def causal_mask(length):
    mask = np.full((length, length), -np.inf)
    for t in range(length):
        mask[t, :t + 1] = 0
    return mask
