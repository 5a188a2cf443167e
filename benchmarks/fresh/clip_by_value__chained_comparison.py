# exercise: clip_by_value
# right: no
# wrong: a chained comparison of an array (crashes)
# lines: 8
def clip_by_value(grads, clip_value):
    out = []
    for g in grads:
        if -clip_value < g < clip_value:
            out.append(g)
        else:
            out.append(np.sign(g) * clip_value)
    return out
