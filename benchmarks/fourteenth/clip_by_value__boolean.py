# exercise: clip_by_value
# right: no
# wrong: two faults: large negative entries become plus the limit, and the arrays that came in are changed
# lines: 8, 9
def clip_by_value(grads, clip_value):
    for g in grads:
        too_large = np.abs(g) > clip_value
        g[too_large] = clip_value
    return tuple(grads)
