# exercise: clip_by_value
# right: no
# wrong: each array is scaled until its largest entry fits, as when clipping by norm, small entries shrink too
# lines: 9, 10
def clip_by_value(grads, clip_value):
    clipped = []
    for grad in grads:
        largest = np.max(np.abs(grad))
        factor = min(1.0, clip_value / (largest + 1e-12))
        clipped.append(grad * factor)
    return clipped
