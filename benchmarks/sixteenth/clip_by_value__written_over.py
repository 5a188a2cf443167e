# exercise: clip_by_value
# right: no
# wrong: The entries beyond the limit are overwritten in the arrays that came in.
# lines: 9
def clip_by_value(grads, clip_value):
    result = []
    for grad in grads:
        too_large = np.abs(grad) > clip_value
        grad[too_large] = clip_value * np.sign(grad[too_large])
        result.append(grad)
    return result
