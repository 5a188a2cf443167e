# exercise: clip_by_value
# right: no
# wrong: clips the first array again and again
# lines: 7
def clip_by_value(grads, clip_value):
    first, *rest = grads
    return [np.clip(first, -clip_value, clip_value) for g in grads]
