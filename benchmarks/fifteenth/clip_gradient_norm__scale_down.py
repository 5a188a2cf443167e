# exercise: clip_gradient_norm
# right: no
# wrong: the norms of the arrays are added instead of their squares, and the caller's gradients are changed
# lines: 14, 17
def clip_gradient_norm(grads, max_norm=0.25):
    """Scale all gradients by one factor: their joint L2 norm is then at most max_norm.

    grads    tuple or list of the five gradients; left as they are
    returns  tuple or list of the five gradients, scaled; where the norm is within the
             limit they are unchanged, and may be the very arrays that came in
    """
    total = 0.0
    for g in grads:
        total += np.sqrt((g**2).sum())
    if total > max_norm:
        for g in grads:
            g *= max_norm / total
    return grads
