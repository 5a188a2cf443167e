# exercise: clip_by_value
# right: no
# wrong: only the upper wall
# lines: 6
def clip_by_value(grads, clip_value):
    return [np.minimum(g, clip_value) for g in grads]
