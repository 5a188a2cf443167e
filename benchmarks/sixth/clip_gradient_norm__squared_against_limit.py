# exercise: clip_gradient_norm
# right: no
# wrong: the summed squares, not their root, are compared with the limit
# lines: 10
def clip_gradient_norm(grads, max_norm=0.25):
    energy = 0.0
    for g in grads:
        energy = energy + np.vdot(g, g)
    factor = 1.0
    if energy > max_norm:
        factor = max_norm / energy ** 0.5
    return tuple(factor * g for g in grads)
