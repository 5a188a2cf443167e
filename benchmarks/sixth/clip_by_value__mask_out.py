# exercise: clip_by_value
# right: no
# wrong: Entries beyond the limit are set to zero, not to the limit.
# lines: 6
def clip_by_value(grads, clip_value):
    return [g * (np.abs(g) <= clip_value) for g in grads]
