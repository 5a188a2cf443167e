# exercise: clip_by_value
# right: no
# wrong: lower and upper wall are swapped
# lines: 7
def clip_by_value(grads, clip_value):
    hi, lo = -clip_value, clip_value
    return [np.clip(g, lo, hi) for g in grads]
