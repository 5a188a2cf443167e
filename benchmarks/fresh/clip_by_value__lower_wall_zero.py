# exercise: clip_by_value
# right: no
# wrong: the lower wall is 0
# lines: 6
def clip_by_value(grads, clip_value):
    return tuple(np.clip(g, 0, clip_value) for g in grads)
