# exercise: clip_by_value
# right: no
# wrong: each array is scaled until its largest entry fits, so small entries shrink too
# lines: 7
def shrink(g, limit):
    biggest = np.max(np.abs(g))
    return g * (limit / biggest) if biggest > limit else g.copy()


def clip_by_value(grads, clip_value):
    return [shrink(g, clip_value) for g in grads]
