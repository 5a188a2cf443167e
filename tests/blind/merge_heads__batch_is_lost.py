# exercise: merge_heads
# right: no
# wrong: iterates over x, which is the batch, not the heads
# lines: 6
def merge_heads(x):
    return np.concatenate([part for part in x], axis=-1)
