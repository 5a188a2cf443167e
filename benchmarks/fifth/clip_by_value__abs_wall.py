# exercise: clip_by_value
# right: no
# wrong: Entries below -clip_value become +clip_value: the sign is lost.
# lines: 10
def clip_by_value(grads, clip_value):
    out = []
    for g in grads:
        new = g.copy()
        too_large = np.abs(new) > clip_value
        new[too_large] = clip_value
        out.append(new)
    return tuple(out)
