# exercise: clip_by_value
# right: no
# wrong: the second line begins again from the gradient as it came, so the upper limit is lost
# lines: 9
def clip_by_value(grads, clip_value):
    result = []
    for g in grads:
        clipped = np.minimum(g, clip_value)
        clipped = np.maximum(g, -clip_value)
        result.append(clipped)
    return result
