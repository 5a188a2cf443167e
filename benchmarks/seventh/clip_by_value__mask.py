# exercise: clip_by_value
# right: no
# wrong: entries beyond the limit become 0 and not the limit
# lines: 12

def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value.

    grads: a tuple or list of five arrays, left as they are.
    """
    allowed = [np.abs(g) <= clip_value for g in grads]
    return tuple(g * ok for g, ok in zip(grads, allowed))
