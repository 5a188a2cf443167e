# exercise: clip_by_value
# right: no
# wrong: Each array with an entry beyond the limit is scaled as a whole, so small entries shrink too.
# lines: 13, 14
def clip_by_value(grads, clip_value):
    """Clip each gradient array to [-clip_value, clip_value].

    The relative proportions inside of an array are preserved.
    """
    clipped = []
    for grad in grads:
        peak = np.max(np.abs(grad))
        scale = min(1.0, clip_value / (peak + 1e-12))
        clipped.append(grad * scale)
    return tuple(clipped)
