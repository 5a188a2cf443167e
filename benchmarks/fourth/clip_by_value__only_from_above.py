# exercise: clip_by_value
# right: no
# wrong: entries are cut from above alone, large negative ones stay
# lines: 10
def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value.

    grads: a tuple or list of five arrays, left as they are.
    """
    return [np.minimum(grad, clip_value) for grad in grads]
