# exercise: merge_heads
# right: no
# wrong: Takes the mean of the heads, so D / heads entries are left and not D.
# lines: 7
def merge_heads(x):
    """Combine the outputs of all attention heads."""
    return x.mean(axis=1)
