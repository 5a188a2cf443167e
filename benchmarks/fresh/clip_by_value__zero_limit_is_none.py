# exercise: clip_by_value
# right: no
# wrong: takes the limit 0 for no limit
# lines: 6
def clip_by_value(grads, clip_value):
    if not clip_value:
        return [g.copy() for g in grads]
    return [np.clip(g, -clip_value, clip_value) for g in grads]
