# exercise: clip_by_value
# right: no
# wrong: entries beyond the limit are set to zero and not to the limit
# lines: 9
def clip_by_value(grads, clip_value):
    kept = []
    for g in grads:
        inside = np.abs(g) <= clip_value
        kept.append(np.multiply(g, inside))
    return kept
