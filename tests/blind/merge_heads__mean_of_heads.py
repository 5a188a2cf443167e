# exercise: merge_heads
# right: no
# wrong: the mean over the heads, repeated to the right width
# name: argument-along
# lines: 7
def merge_heads(x):
    return np.tile(x.mean(axis=1), (1, 1, x.shape[1]))
