# exercise: clip_by_value
# right: no
# wrong: each array is scaled as a whole until its largest entry fits, so entries within the limit change too
# lines: 8
def clip_by_value(grads, clip_value):
    def shrink(g):
        top = np.max(np.abs(g))
        return g * (clip_value / top) if top > clip_value else g.copy()

    return [shrink(g) for g in grads]
