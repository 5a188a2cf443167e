# exercise: clip_by_value
# right: no
# wrong: clips the caller's arrays
# lines: 7
def clip_by_value(grads, clip_value):
    for g in grads:
        np.clip(g, -clip_value, clip_value, out=g)
    return grads
