# exercise: merge_heads
# right: no
# wrong: squeeze also drops batch and time axes of length 1
# lines: 7
def merge_heads(x):
    parts = np.split(x, x.shape[1], axis=1)
    return np.concatenate(parts, axis=-1).squeeze()
