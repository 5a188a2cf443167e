# exercise: clip_gradient_norm
# right: no
# wrong: The sum of squares is compared with the limit without its root, so gradients with a norm between the limit and its root are left too long, or with a limit above 1 short ones are stretched.
# lines: 7
def clip_gradient_norm(grads, max_norm=0.25):
    energy = sum(float(np.vdot(g, g)) for g in grads)
    if energy <= max_norm:
        return tuple(grads)
    return tuple(g * (max_norm / energy**0.5) for g in grads)
