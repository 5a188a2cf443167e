# exercise: clip_by_value
# right: no
# wrong: Each array is scaled as a whole by its largest entry, so small entries shrink too, instead of each entry being cut alone.
# lines: 10
def clip_by_value(grads, clip_value):
    result = []
    for grad in grads:
        biggest = np.max(np.abs(grad))
        factor = min(1.0, clip_value / biggest) if biggest > 0 else 1.0
        result.append(grad * factor)
    return result
