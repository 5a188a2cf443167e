# exercise: clip_by_value
# right: no
# wrong: entries below -clip_value end at +clip_value, with their sign turned
# lines: 11
def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value."""
    result = []
    for g in grads:
        new = g.copy()
        too_large = np.abs(new) > clip_value
        new[too_large] = clip_value
        result.append(new)
    return result
