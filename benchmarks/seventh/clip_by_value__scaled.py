# exercise: clip_by_value
# right: no
# wrong: each array is scaled down by its largest entry, so that small entries shrink too
# lines: 13

def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value.

    grads: a tuple or list of five arrays, left as they are.
    """
    def shrink(g):
        top = np.max(np.abs(g))
        return g * (clip_value / top) if top > clip_value else g.copy()

    return [shrink(g) for g in grads]
