# exercise: clip_by_value
# right: yes
def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value.

    grads: a tuple or list of five arrays, left as they are.
    """
    lower = functools.partial(np.maximum, -clip_value)
    upper = functools.partial(np.minimum, clip_value)
    return tuple(map(lambda g: lower(upper(g)), grads))
