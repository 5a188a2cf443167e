# exercise: clip_gradient_norm
# right: no
# wrong: compares the squared norm with max_norm, so arrows whose length lies between the limit and its root are left too long
# lines: 7
def clip_gradient_norm(grads, max_norm=0.25):
    energy = sum(np.vdot(g, g) for g in grads)
    too_long = energy > max_norm
    factor = max_norm / np.sqrt(energy) if too_long else 1
    return tuple(factor * g for g in grads)
