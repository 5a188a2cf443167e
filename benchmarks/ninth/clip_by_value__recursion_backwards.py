# exercise: clip_by_value
# right: no
# wrong: the recursion puts the first array behind the others, so the five come out in reverse order
# lines: 10
def clip_by_value(grads, clip_value):
    if len(grads) == 0:
        return []
    first, rest = grads[0], grads[1:]
    limited = np.maximum(np.minimum(first, clip_value), -clip_value)
    return clip_by_value(rest, clip_value) + [limited]
