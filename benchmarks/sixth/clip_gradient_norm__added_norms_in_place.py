# exercise: clip_gradient_norm
# right: no
# wrong: the norms of the arrays are added instead of joined by their squares, and the caller's arrays are overwritten
# lines: 8, 11
def clip_gradient_norm(grads, max_norm=0.25):
    norm = 0
    for g in grads:
        norm += np.linalg.norm(g)
    if norm > max_norm:
        for g in grads:
            g *= max_norm / norm
    return grads
