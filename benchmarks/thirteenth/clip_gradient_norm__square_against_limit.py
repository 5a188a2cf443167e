# exercise: clip_gradient_norm
# right: no
# wrong: the sum of the squares is compared with the limit, and its root only used for the scale
# lines: 7
def clip_gradient_norm(grads, max_norm=0.25):
    total = sum(np.vdot(g, g) for g in grads)
    if total <= max_norm:
        return grads
    scale = max_norm * total**-0.5
    return tuple(g * scale for g in grads)
