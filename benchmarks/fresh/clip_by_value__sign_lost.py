# exercise: clip_by_value
# right: no
# wrong: the absolute value is clipped, negative entries become positive
# lines: 8
def clip_by_value(grads, clip_value):
    out = []
    for g in grads:
        out.append(np.minimum(np.abs(g), clip_value))
    return out
