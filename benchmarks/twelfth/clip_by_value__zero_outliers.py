# exercise: clip_by_value
# right: no
# wrong: entries beyond the limit are set to zero instead of to the limit
# lines: 9
def clip_by_value(grads, clip_value):
    clipped = []
    for g in grads:
        inside = np.abs(g) <= clip_value
        clipped.append(np.where(inside, g, 0.0))
    return tuple(clipped)
