# exercise: clip_by_value
# right: no
# wrong: each array is scaled by its own largest entry, so small entries shrink as well
# lines: 10
def clip_by_value(grads, clip_value):
    result = []
    for g in grads:
        peak = np.max(np.abs(g))
        factor = clip_value / peak if peak > clip_value else 1.0
        result.append(g * factor)
    return result
