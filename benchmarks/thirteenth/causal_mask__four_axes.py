# exercise: causal_mask
# right: no
# wrong: two axes of size 1 for batch and heads are added, so the shape is (1, 1, T, T)
# lines: 8
def causal_mask(length):
    time = np.arange(length)
    mask = time[None, :] <= time[:, None]
    return mask[None, None, :, :]
