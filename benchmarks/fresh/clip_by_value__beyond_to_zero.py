# exercise: clip_by_value
# right: no
# wrong: entries beyond a wall become 0
# lines: 6
def clip_by_value(grads, clip_value):
    return [g * (np.abs(g) <= clip_value) for g in grads]
