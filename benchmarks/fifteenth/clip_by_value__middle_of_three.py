# exercise: clip_by_value
# right: yes
def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value."""

    def middle(g):
        wall = np.full(g.shape, clip_value)
        return np.sort(np.stack([-wall, g, wall]), axis=0)[1]

    first, *rest = grads
    return (middle(first), *map(middle, rest))
