# exercise: clip_gradient_norm
# right: no
# wrong: Limit and norm are compared squared, and the factor is the ratio of the squares without its root, so what is clipped comes out too short.
# lines: 16
def clip_gradient_norm(grads, max_norm=0.25):
    """Scale all gradients by one factor: their joint L2 norm is then at most max_norm.

    grads    tuple or list of the five gradients; left as they are
    returns  tuple or list of the five gradients, scaled; where the norm is within the
             limit they are unchanged, and may be the very arrays that came in
    """
    total = 0.0
    for g in grads:
        total += np.vdot(g, g)
    ratio = max_norm**2 / max(total, max_norm**2)
    return [g * ratio for g in grads]
