# exercise: merge_heads
# right: no
# wrong: squeeze drops every axis of length 1, the batch or the time too
# lines: 7
def merge_heads(x):
    parts = np.split(x, x.shape[1], axis=1)
    return np.concatenate(parts, axis=-1).squeeze()
