# exercise: merge_heads
# right: no
# wrong: squeeze also removes the batch or the time axis where it has length 1
# lines: 7
def merge_heads(x):
    pieces = np.split(x, x.shape[1], axis=1)
    return np.concatenate(pieces, axis=3).squeeze()
