# exercise: merge_heads
# right: no
# wrong: the heads are put one after the other along time, with a small last axis
# lines: 6
def merge_heads(x):
    return np.concatenate(list(x.swapaxes(0, 1)), axis=1)
