# exercise: clip_by_value
# right: no
# wrong: The arrays that came in are clipped themselves, so the caller's gradients are changed.
# lines: 7
def clip_by_value(grads, clip_value):
    for g in grads:
        np.clip(g, -clip_value, clip_value, out=g)
    return grads
