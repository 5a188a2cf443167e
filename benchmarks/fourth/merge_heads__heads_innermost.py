# exercise: merge_heads
# right: no
# wrong: the heads are moved to the very end, so their entries are interleaved
# lines: 7

def merge_heads(x):
    moved = np.moveaxis(x, 1, -1)
    return moved.reshape(*moved.shape[:2], -1)
