# exercise: merge_heads
# right: no
# wrong: np.hstack joins along the time axis and not along the entries.
# lines: 6
def merge_heads(x):
    return np.hstack([x[:, h] for h in range(x.shape[1])])
