# exercise: clip_by_value
# right: no
# wrong: writes the clipped values into the arrays it was given
# lines: 11
def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value.

    grads: a tuple or list of five arrays, left as they are.
    """
    for grad in grads:
        np.clip(grad, -clip_value, clip_value, out=grad)
    return grads
