# exercise: causal_mask
# right: no
# wrong: two axes of length 1 for batch and heads stand before, so the shape is (1, 1, T, T)
# lines: 7
def causal_mask(length):
    t = np.arange(length)
    return t[None, None, None, :] <= t[None, None, :, None]
