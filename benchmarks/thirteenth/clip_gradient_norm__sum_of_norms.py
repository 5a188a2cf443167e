# exercise: clip_gradient_norm
# right: no
# wrong: the five norms are simply added, and the arrays that came in are scaled in place
# lines: 8, 11
def clip_gradient_norm(grads, max_norm=0.25):
    norm = 0
    for g in grads:
        norm += np.sqrt(np.sum(g**2))
    if norm > max_norm:
        for g in grads:
            np.multiply(g, max_norm / norm, out=g)
    return grads
