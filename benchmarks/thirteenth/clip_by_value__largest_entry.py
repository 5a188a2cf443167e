# exercise: clip_by_value
# right: no
# wrong: All five are scaled by one factor until the largest entry is at the limit, which changes the small entries too.
# lines: 7
def clip_by_value(grads, clip_value):
    biggest = max(float(np.max(np.abs(g))) for g in grads)
    factor = min(1.0, clip_value / biggest) if biggest else 1.0
    return tuple(factor * g for g in grads)
