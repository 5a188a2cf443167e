# exercise: causal_mask
# right: no
# wrong: the mask is one of numbers, 0 where one may look and minus infinity elsewhere, to be added to the scores
# lines: 7
def causal_mask(length):
    above = np.triu(np.ones((length, length)), k=1)
    return np.where(above == 1, -np.inf, 0.0)
