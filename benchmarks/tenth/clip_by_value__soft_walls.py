# exercise: clip_by_value
# right: no
# wrong: a smooth squashing c tanh(g/c) is used, which also changes entries within the limits
# lines: 10
def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value.

    grads: a tuple or list of five arrays, left as they are.
    """
    squash = lambda g: clip_value * np.tanh(g / clip_value)
    return tuple(map(squash, grads))
