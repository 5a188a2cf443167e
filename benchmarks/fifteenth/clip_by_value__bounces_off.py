# exercise: clip_by_value
# right: no
# wrong: an entry beyond a wall is reflected back from it by as much as it was too far, and does not stay on the wall
# lines: 10
def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value."""

    def inside(g):
        over = np.maximum(np.abs(g) - clip_value, 0)
        size = np.abs(np.minimum(np.abs(g), clip_value) - over)
        return np.sign(g) * np.minimum(size, clip_value)

    return [inside(g) for g in grads]
