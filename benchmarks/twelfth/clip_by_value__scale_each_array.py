# exercise: clip_by_value
# right: no
# wrong: every array is scaled by its largest entry, so that small entries shrink as well
# lines: 7
def clip_by_value(grads, clip_value):
    peaks = [np.abs(g).max() for g in grads]
    factors = [min(1.0, clip_value / p) if p else 1.0 for p in peaks]
    return [f * g for f, g in zip(factors, grads)]
