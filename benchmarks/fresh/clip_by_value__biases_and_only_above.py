# exercise: clip_by_value
# right: no
# wrong: biases are left alone, and entries below the lower wall go to the upper one
# lines: 7, 9
def clip_by_value(grads, clip_value):
    out = []
    for g in grads[:3]:
        c = g.copy()
        c[np.abs(c) > clip_value] = clip_value
        out.append(c)
    return out + list(grads[3:])
