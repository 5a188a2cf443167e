# exercise: clip_by_value
# right: no
# wrong: the entries are squeezed by tanh, so that small ones change too and none comes to the wall
# lines: 7
def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value."""
    return tuple(map(lambda g: clip_value * np.tanh(np.divide(g, clip_value)), grads))
