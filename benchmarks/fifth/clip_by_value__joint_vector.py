# exercise: clip_by_value
# right: no
# wrong: The five arrays are cut as one long vector and split again, but the pieces are left flat and do not get their shapes back.
# lines: 10
def clip_by_value(grads, clip_value):
    sizes = [g.size for g in grads]
    long = np.concatenate([g.ravel() for g in grads])
    long = np.clip(long, -clip_value, clip_value)
    ends = np.cumsum(sizes)[:-1]
    return tuple(np.split(long, ends))
