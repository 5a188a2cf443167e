# exercise: clip_by_value
# right: no
# wrong: entries below the lower limit are set to the upper limit, so they change their sign
# lines: 15

def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value.

    grads: a tuple or list of five arrays, left as they are.
    """
    result = []
    for g in grads:
        new = np.array(g, dtype=float)
        over = np.where(np.abs(new) > clip_value)
        new[over] = clip_value
        result.append(new)
    return result
