# exercise: clip_by_value
# right: no
# wrong: Entries beyond the limit are set to zero instead of to the limit.
# lines: 6
def clip_by_value(grads, clip_value):
    return [np.where(np.abs(g) <= clip_value, g, 0.0) for g in grads]
