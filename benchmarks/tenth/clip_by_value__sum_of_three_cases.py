# exercise: clip_by_value
# right: no
# wrong: the third case asks for g < c instead of g < -c, so every entry below the limit has c taken off it
# lines: 12
def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value."""
    c = clip_value
    out = []
    for g in grads:
        inside = (np.abs(g) <= c) * g
        above = (g > c) * c
        below = (g < c) * -c
        out.append(inside + above + below)
    return tuple(out)
