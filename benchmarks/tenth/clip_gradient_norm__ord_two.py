# exercise: clip_gradient_norm
# right: no
# wrong: np.linalg.norm with ord 2 is the largest singular value of a matrix and not the root of its summed squares, so the norm is taken too small
# lines: 6
def clip_gradient_norm(grads, max_norm=0.25):
    norms = np.array([np.linalg.norm(g, ord=2) for g in grads])
    total = np.linalg.norm(norms)
    if total <= max_norm:
        return grads
    return tuple(max_norm / total * g for g in grads)
