# exercise: clip_by_value
# right: no
# wrong: returns a generator, not five arrays: it can be read once and has no length
# lines: 10
def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value.

    grads: a tuple or list of five arrays, left as they are.
    """
    return (np.clip(g, -clip_value, clip_value) for g in grads)
