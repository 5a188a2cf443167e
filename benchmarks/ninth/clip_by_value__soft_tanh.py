# exercise: clip_by_value
# right: no
# wrong: every entry is squeezed smoothly by tanh, so entries within the limit change too and large ones do not quite reach it
# lines: 6
def squeeze(g, c):
    return c * np.tanh(g / c)


def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value."""
    return tuple(squeeze(g, clip_value) for g in grads)
