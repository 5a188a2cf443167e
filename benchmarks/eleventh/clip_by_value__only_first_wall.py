# exercise: clip_by_value
# right: no
# wrong: entries below the lower limit are set to the upper limit, without their minus sign
# lines: 8
def clip_by_value(grads, clip_value):
    new = []
    for g in grads:
        flat = [v if abs(v) <= clip_value else clip_value for v in g.ravel()]
        new.append(np.array(flat).reshape(g.shape))
    return tuple(new)
