# exercise: clip_by_value
# right: no
# wrong: a full slice of an array is a view and no copy, so the gradients that came in are clipped too
# lines: 6
def clip_by_value(grads, clip_value):
    clipped = [g[:] for g in grads]
    for g in clipped:
        g[g > clip_value] = clip_value
        g[g < -clip_value] = -clip_value
    return clipped
