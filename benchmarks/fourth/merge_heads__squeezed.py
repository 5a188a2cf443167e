# exercise: merge_heads
# right: no
# wrong: squeeze drops the axis of a batch of one, or of one time step
# lines: 8

def merge_heads(x):
    joined = np.concatenate(list(x.swapaxes(0, 1)), axis=-1)
    return joined.squeeze()
